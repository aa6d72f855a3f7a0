import { localeIds } from '../../../i18n/locales.ts';
import { isHidden } from '../../../content-model/reading/content-files.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

const folders = localeIds.map((locale) => `${locale}/`).join(' or ');

/** Finds files that the site would silently ignore, such as `.md` files or a folder `fr/`. */
export function checkFileUnexpected({ unexpectedFiles }: Content): Problem[] {
  return unexpectedFiles.map((file) => {
    const folder = ['flows', 'notices'].find((name) => file.startsWith(`${name}/`));
    return {
      file,
      ...(folder !== undefined
        ? {
            message: `This file is not part of the site; ${folder} are .yml files in ${folder}/ itself.`,
            fix: `Rename it to .yml and put it directly into ${folder}/, or delete it.`,
          }
        : isHidden(file)
          ? {
              message: `This file is not part of the site; articles are .mdx files below ${folders}, and names that start with a dot are ignored.`,
              fix: 'Remove the dot from the name, or move the file out of the content directory.',
            }
          : {
              message: `This file is not part of the site; articles are .mdx files below ${folders}.`,
              fix: 'Rename it to .mdx, move it below a locale folder, or delete it.',
            }),
    };
  });
}
