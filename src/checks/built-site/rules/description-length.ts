import { findFirstSentence, measureWidth } from '../measure.ts';
import { findMeta } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/**
 * Widths in Latin letters; a Chinese character counts as 2. A search result shows about two lines: the first
 * sentence must fit, the rest may be cut (docs/rules/description-length.md).
 */
const limits = { least: 25, firstSentence: 160, most: 320 } as const;

/** Finds descriptions that are too short or too long, or whose first sentence a search result would cut. */
export function checkDescriptionLength(site: CheckedSite): Problem[] {
  return site.pages.flatMap((page) => {
    const meta = findMeta(page, 'description');
    const text = meta?.attributes.content?.trim();
    const problem = page.isIndexable && text ? findProblem(text) : undefined;
    if (!problem) return [];
    return {
      file: page.file,
      at: meta,
      message: problem,
      fix: `Change ${findSource(site, page).description}: the answer first, in one short sentence.`,
    };
  });
}

function findProblem(text: string): string | undefined {
  const width = measureWidth(text);
  const sentence = findFirstSentence(text);
  const first = measureWidth(sentence);
  const describe = (seen: number, expected: string) =>
    `is as wide as ${seen} Latin letters; expected ${expected}.`;
  if (width < limits.least) {
    return `The description ${quote(text)} ${describe(width, `at least ${limits.least}`)}`;
  }
  if (first > limits.firstSentence) {
    return `The description's first sentence ${quote(sentence)} ${describe(first, `at most ${limits.firstSentence}`)}`;
  }
  return width > limits.most
    ? `The description ${quote(text)} ${describe(width, `at most ${limits.most}`)}`
    : undefined;
}
