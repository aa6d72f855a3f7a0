import { localeIds } from '../../site/locales.ts';
import type { Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds articles that a language of the site lacks. The site works without them and says so. */
export function checkTranslationMissing({ entries, undecodable, byId }: Content): Finding[] {
  const used = localeIds.filter((locale) => entries.some((entry) => entry.locale === locale));
  return [...byId.values()].flatMap((versions) => {
    const [first] = versions;
    const files = [...versions, ...undecodable.filter(({ id }) => id === first?.id)];
    const missing = used.filter((locale) => !files.some((file) => file.locale === locale));
    if (!first || missing.length === 0) return [];
    return createFinding(
      'translation-missing',
      { file: first.path },
      {
        message: `The article "${first.id}" does not exist in ${missing.join(', ')}.`,
        fix: 'Translate it when you can; until then no page claims the translation.',
      },
    );
  });
}
