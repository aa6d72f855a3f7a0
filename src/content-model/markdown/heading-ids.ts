import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Permanent heading ids: `## 先检查这几项 [#check-first]`. The id is part of the article's address, so authors write
 * it by hand, the same in every language. (`{#id}` cannot be used: braces are an expression in MDX.)
 */

const marker = /\s*\[#([^\]\s]*)\]\s*$/;

/** Returns the id written at the end of a heading, or undefined if it has none. */
export function findHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? marker.exec(last.value)?.[1] : undefined;
}

/** Converts the ids written in headings to `id` attributes. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const id = findHeadingId(heading);
      const last = heading.children.at(-1);
      if (id === undefined || last?.type !== 'text') return;
      last.value = last.value.replace(marker, '');
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}
