import type { EntryFile } from '../../../content-model/reading/content-files.ts';
import { listUsedLocales, type Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

const toEntryKey = ({ locale, id }: Pick<EntryFile, 'locale' | 'id'>): string => `${locale}/${id}`;

/** Finds articles that a language of the site lacks. The site works without them and says so. */
export function checkTranslationMissing(content: Content): Finding[] {
  const { entries, undecodable, byId } = content;
  const files = [...entries, ...undecodable];
  const used = listUsedLocales(content);
  const present = new Set(files.map(toEntryKey));
  return [...byId].flatMap(([id, [first]]) => {
    const missing = used.filter((locale) => !present.has(toEntryKey({ locale, id })));
    if (!first || missing.length === 0) return [];
    return createFinding(
      'translation-missing',
      { file: first.path },
      {
        message: `The article "${id}" does not exist in ${missing.join(', ')}.`,
        fix: 'Translate it when you can; until then no page claims the translation.',
      },
    );
  });
}
