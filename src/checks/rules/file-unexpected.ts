import { localeIds } from '../../site/locales.ts';
import type { Content } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds files that would be left out of the site without a word, such as `.md` or a folder `fr/`. */
export function checkFileUnexpected({ strays }: Content): Finding[] {
  return strays.map((file) =>
    createFinding(
      'file-unexpected',
      { file },
      {
        message: `This file is not part of the site; articles are .mdx files below ${localeIds.map((locale) => `${locale}/`).join(' or ')}.`,
        fix: 'Rename it to .mdx, move it below a locale folder, or delete it.',
      },
    ),
  );
}
