import { localeIds } from '../../../i18n/locales.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds a content directory without any article. */
export function checkContentEmpty({ entries, undecodable }: Content): Finding[] {
  if (entries.length + undecodable.length > 0) return [];
  const folders = localeIds.map((locale) => `${locale}/`).join(' and ');
  return [
    createFinding(
      'content-empty',
      { file: '' },
      {
        message: `There is no article here; expected .mdx files below ${folders}.`,
        fix: 'Add an article (docs/writing.md), or name another directory with --content.',
      },
    ),
  ];
}
