import { localeIds } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds a content directory without any article. */
export function checkContentEmpty({ entries, unreadable }: Content): Problem[] {
  if (entries.length + unreadable.length > 0) return [];
  const folders = localeIds.map((locale) => `${locale}/`).join(' and ');
  return [
    {
      file: '',
      message: `There are no articles; expected .mdx files below ${folders}.`,
      fix: 'Add an article (docs/writing.md), or name another directory with --content.',
    },
  ];
}
