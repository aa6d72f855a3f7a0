import {
  findMissingSections,
  type MissingSection,
} from '../../../content-model/lock/compare-lock.ts';
import { articleStart, lockFile } from '../../../content-model/lock/lock.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { formatAnchors } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds published headings that their article no longer has. */
export function checkPublishedSectionMissing({ published, lockFile: file }: Content): Problem[] {
  const lock = file?.data;
  if (!lock || published.articles.size === 0) return [];
  return findMissingSections(lock, published).map((missing) => {
    const { id, section } = missing;
    const headings = published.articles.get(id)?.sections ?? [];
    const index = lock.articles.get(id)?.sections.indexOf(section) ?? 0;
    return {
      file: lockFile,
      at: { line: file.lineOf(['articles', id, 'sections', index]) },
      message: `#${section} of ${id} was published and is gone. Headings there: ${formatAnchors(headings)}.`,
      fix: `Give the id back to its heading, or retire it: npm run links -- retire ${id}#${section} --to ${suggest(missing, headings)}`,
    };
  });
}

/** Returns the section that the retired one probably became: a single new heading is most likely the old one, renamed. */
function suggest({ section, added }: MissingSection, headings: readonly string[]): string {
  const [first] = added;
  if (first !== undefined && added.length === 1) return first;
  return findClosest(section, headings) ?? first ?? headings[0] ?? articleStart;
}
