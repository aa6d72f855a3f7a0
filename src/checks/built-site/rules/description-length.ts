import { findFirstSentence, measureWidth } from '../measure.ts';
import { findMeta } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';
import { findSource } from '../sources.ts';

/**
 * Room in Latin letters; a Chinese character takes 2. A result shows about two lines, so the first
 * sentence must fit there; what follows may be cut (docs/rules/description-length.md).
 */
const limits = { least: 25, firstSentence: 160, most: 320 } as const;

/** Finds descriptions too short to say anything, or of which a result page shows no whole sentence. */
export function checkDescriptionLength(site: CheckedSite): SiteFinding[] {
  return site.pages.flatMap((page) => {
    const meta = findMeta(page, 'description');
    const text = meta?.attributes.content?.trim();
    const problem = page.isIndexable && text ? findProblem(text) : undefined;
    if (!problem) return [];
    return createSiteFinding('description-length', page, {
      at: meta,
      message: problem,
      fix: `Change ${findSource(site, page).description}: the answer first, in one short sentence.`,
    });
  });
}

function findProblem(text: string): string | undefined {
  const width = measureWidth(text);
  const sentence = findFirstSentence(text);
  const first = measureWidth(sentence);
  const taken = (room: number, expected: string) =>
    `takes the room of ${room} Latin letters; expected ${expected}.`;
  if (width < limits.least) {
    return `The description ${quote(text)} ${taken(width, `at least ${limits.least}`)}`;
  }
  if (first > limits.firstSentence) {
    return `The description's first sentence ${quote(sentence)} ${taken(first, `at most ${limits.firstSentence}`)}`;
  }
  return width > limits.most
    ? `The description ${quote(text)} ${taken(width, `at most ${limits.most}`)}`
    : undefined;
}
