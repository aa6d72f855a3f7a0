import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Permanent heading ids: `## 先检查这几项 [#check-first]`. The id is part of the article's address, so authors write
 * it by hand, the same in every language. (`{#id}` cannot be used: braces are an expression in MDX.)
 */

/** A heading without its id, and the id, which is undefined if it has none. */
interface SplitHeading {
  readonly text: string;
  readonly id: string | undefined;
}

/** Splits the text of a heading. (One pattern for all of it would take the square of the time for many spaces.) */
export function splitHeadingId(heading: string): SplitHeading {
  const text = heading.trimEnd();
  const start = text.lastIndexOf('[#');
  const id = start === -1 ? undefined : /^\[#([^\]]*)\]$/.exec(text.slice(start))?.[1];
  if (id === undefined) return { text: heading, id };
  return { text: text.slice(0, start).trimEnd(), id: /\s/.test(id) ? undefined : id };
}

/** Returns the id written at the end of a heading, or undefined if it has none. */
export function findHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? splitHeadingId(last.value).id : undefined;
}

/** Converts the ids written in headings to `id` attributes. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const id = findHeadingId(heading);
      const last = heading.children.at(-1);
      if (id === undefined || last?.type !== 'text') return;
      last.value = splitHeadingId(last.value).text;
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}
