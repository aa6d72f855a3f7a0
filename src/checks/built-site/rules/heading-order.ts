import { isContentPage, listElements } from '../page.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

const names = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Finds headings that skip a level: `<h4>` right after `<h2>`. */
export function checkHeadingOrder(site: CheckedSite): Problem[] {
  return site.pages.filter(isContentPage).flatMap((page) => {
    const headings = listElements(page, ...names).toSorted(
      (a, b) => a.line - b.line || a.column - b.column,
    );
    return headings.flatMap((heading, index) => {
      const level = levelOf(heading.name);
      const before = headings[index - 1];
      const deepest = before ? levelOf(before.name) + 1 : 2;
      if (level <= deepest) return [];
      return {
        file: page.file,
        at: heading,
        message: `<${heading.name}> "${heading.text}" follows ${before ? `<${before.name}> "${before.text}"` : 'no heading'}; expected <h${deepest}> or a higher level.`,
        fix: `Give it the level below the heading it belongs to, in ${findSource(site, page).text}.`,
      };
    });
  });
}

const levelOf = (name: string): number => Number(name.slice(1));
