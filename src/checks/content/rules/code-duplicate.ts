import { codePattern } from '../../../urls/codes.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { findText } from '../../../content-model/reading/fields.ts';
import { compareText } from '../../../content-model/articles/order.ts';
import { toEntryKey } from '../../../content-model/dates/dates.ts';
import { suggestCode } from '../free-code.ts';
import type { Problem } from '../../rule.ts';

function findCode(entry: SourceEntry): string | undefined {
  const code = findText(entry, 'code');
  return code !== undefined && codePattern.test(code) ? code : undefined;
}

/** Finds a code that two articles have: support could not tell them apart. The one that had it first keeps it. */
export function checkCodeDuplicate(content: Content): Problem[] {
  const byCode = Map.groupBy(content.entries, findCode);
  return [...byCode].flatMap(([code, entries]) => {
    const owner = findOwner(content, code, entries);
    if (code === undefined || !owner) return [];
    return entries
      .filter(({ id }) => id !== owner.id)
      .map((entry) => ({
        file: entry.path,
        at: entry.frontmatter.positionOf(['code']),
        message: `\`code\` "${code}" is already used by ${owner.path}.`,
        fix: `Give this article a code that no article has had${suggestCode(content, code)}.`,
      }));
  });
}

/** Returns the article that was published with a code; else the one that was published first. */
function findOwner(
  { lockFile, datesFile }: Content,
  code: string | undefined,
  entries: readonly SourceEntry[],
): SourceEntry | undefined {
  const since = (entry: SourceEntry): string => {
    if (lockFile?.data?.articles.get(entry.id)?.code === code) return '';
    // A date is before every letter.
    return datesFile?.data?.get(toEntryKey(entry))?.published ?? 'not published';
  };
  return entries.toSorted((a, b) => compareText(since(a), since(b)))[0];
}
