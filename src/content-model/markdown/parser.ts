import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { parseMarkdown } from './syntax.ts';

/**
 * Puts our parser in the place of whatever the site's framework has put together, so that no page is parsed in
 * another way than the content check has looked at. Trees that `find` knows are not parsed again.
 */
export function remarkParser(
  this: Processor,
  { find }: { readonly find?: (text: string) => Root | undefined },
): void {
  this.parser = (text) => find?.(text) ?? parseMarkdown(text);
}
