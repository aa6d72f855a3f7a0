import type { EntryFile } from '../../../content-model/reading/content-files.ts';
import { listUsedLocales, type Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

const toEntryKey = ({ locale, id }: Pick<EntryFile, 'locale' | 'id'>): string => `${locale}/${id}`;

/** Finds articles that are missing in a language of the site. The site works without them and tells readers. */
export function checkTranslationMissing(content: Content): Problem[] {
  const { entries, unreadable, byId } = content;
  const files = [...entries, ...unreadable];
  const used = listUsedLocales(content);
  const present = new Set(files.map(toEntryKey));
  return [...byId].flatMap(([id, [first]]) => {
    const missing = used.filter((locale) => !present.has(toEntryKey({ locale, id })));
    if (!first || missing.length === 0) return [];
    return {
      file: first.path,
      message: `The article "${id}" does not exist in ${missing.join(', ')}.`,
      fix: 'Translate it when you can; until then no page links to a translation.',
    };
  });
}
