import type { HtmlElement } from './html-tree.ts';
import { toCall, toLiteral } from './typst.ts';
import type { Writer } from './writer.ts';

/** Returns a link to an address or to a place in the same document. */
export function writeLink(element: HtmlElement, { writeInline, resolveLink }: Writer): string {
  const { href } = element.attributes;
  const body = writeInline(element.children);
  if (!href) return body;
  const target = resolveLink(href);
  const destination = 'url' in target ? toLiteral(target.url) : `label(${toLiteral(target.label)})`;
  return toCall('link', {}, [destination, body]);
}
