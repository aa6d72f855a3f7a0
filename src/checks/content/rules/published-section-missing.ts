import { findMissingSections, type MissingSection } from '../../../content-model/lock/compare-lock.ts';
import { articleStart, lockFile } from '../../../content-model/lock/lock.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds headings that were published and that their article does not have any more. */
export function checkPublishedSectionMissing({ published, lockFile: file }: Content): Finding[] {
  const lock = file?.lock;
  if (!lock || published.articles.size === 0) return [];
  return findMissingSections(lock, published).map((missing) => {
    const { id, section } = missing;
    const headings = published.articles.get(id)?.sections ?? [];
    const index = lock.articles.get(id)?.sections.indexOf(section) ?? 0;
    return createFinding(
      'published-section-missing',
      { file: lockFile, line: file.lineOf(['articles', id, 'sections', index]) },
      {
        message: `#${section} of ${id} was published and is gone. Headings there: ${headings.map((name) => `#${name}`).join(', ') || 'none'}.`,
        fix: `Give its heading the id back, or retire it: npm run links -- retire ${id}#${section} --to ${suggest(missing, headings)}`,
      },
    );
  });
}

/** The one new heading is most likely the old one under another name. */
function suggest({ section, added }: MissingSection, headings: readonly string[]): string {
  const [first] = added;
  if (first !== undefined && added.length === 1) return first;
  return findClosest(section, headings) ?? first ?? headings[0] ?? articleStart;
}
