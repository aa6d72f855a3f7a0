import { findLocaleOfPath, isHidden } from '../../../content-model/reading/content-files.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { resolveLocale } from '../../../urls/resolve-locale.ts';
import { describeFileKind } from '../file-kinds.ts';
import { formatList } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

const folders = formatList(localeIds.map((locale) => `${locale}/`));
const articles = `articles are .mdx files below ${folders}`;

/** Finds files that the site would silently ignore, such as `.md` files or a folder `fr/`. */
export function checkFileUnexpected({ unexpectedFiles }: Content): Problem[] {
  const byFolder = Map.groupBy(unexpectedFiles, findForeignFolder);
  return [
    ...(byFolder.get(undefined) ?? []).map((file) => ({ file, ...describeFile(file) })),
    ...[...byFolder].flatMap(([folder, files]) =>
      folder === undefined ? [] : describeFolder(folder, files),
    ),
  ];
}

/** Returns the folder at the top that a file is in, if it is that of no language. */
function findForeignFolder(path: string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  const isKnown = ['flows', 'notices'].includes(folder) || findLocaleOfPath(path) !== undefined;
  return rest.length === 0 || isKnown || folder.startsWith('.') ? undefined : folder;
}

/** All files of a folder are in the same wrong place. */
function describeFolder(folder: string, files: readonly string[]): Problem {
  const [file = folder] = files;
  const others = files.length > 1 ? ` and ${files.length - 1} more in ${folder}/` : '';
  const locale = resolveLocale(folder, localeIds);
  return {
    file,
    message: `This file${others} is not part of the site, because ${folder}/ is no language of it; ${articles}.`,
    fix:
      locale === undefined
        ? `Move it below ${folders} or out of the content directory, or add the language (src/site/languages.ts).`
        : `Move what is in ${folder}/ into ${locale}/.`,
  };
}

function describeFile(file: string): Pick<Problem, 'message' | 'fix'> {
  const folder = ['flows', 'notices'].find((name) => file.startsWith(`${name}/`));
  if (folder !== undefined) {
    return {
      message: `This file is not part of the site; ${folder} are .yml files in ${folder}/ itself.`,
      fix: `Rename it to .yml and put it directly into ${folder}/, or delete it.`,
    };
  }
  if (isHidden(file)) {
    return {
      message: `This file is not part of the site; ${articles}, and names that start with a dot are ignored.`,
      fix: 'Remove the dot from the name, or move the file out of the content directory.',
    };
  }
  const kind = describeFileKind(file);
  if (findLocaleOfPath(file) === undefined) {
    return {
      message: `This file is not part of the site, because it is in no folder of a language; ${articles}.`,
      fix: `Move it below ${folders}, or out of the content directory.`,
    };
  }
  return {
    message: `This file is ${kind ? `${kind.what}, so it` : 'in a format that the site does not know, so it'} is not part of the site; ${articles}.`,
    fix: kind?.instead ?? 'Move it out of the content directory.',
  };
}
