import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { hasLanguageVariants, listReaderTags } from '../i18n/reader-tags.ts';
import { publishedLanguages } from '../site/languages.ts';

/**
 * Puts literal objects in the place of `ofLanguages('search')`, made of one import for each published language. Bundlers
 * then leave out all other languages and all other words of these, which they cannot when a function picks them. Without
 * it scripts work and are larger.
 */
const call = /\bofLanguages\('(\w+)'\)/g;

/** The tags of readers are listed once for all scripts, which need no list of codes then. */
const tagsCall = /\blistReaderTags\(\)/g;
const variantsCall = /\bhasLanguageVariants\(\)/g;

/** Imports of what is replaced: bundlers keep them or not, depending on tsconfig.json, which changes the order of modules. */
const unused = /^import \{ (?:ofLanguages|hasLanguageVariants, listReaderTags) \} from '[^']*';/gm;

/** The folder of the files of languages, which have the names of their languages. */
const folder = join(import.meta.dirname, '../languages');

/** Relative, because bundlers name and order modules by what is imported: the folder of the project does not matter. */
const toSpecifier = (file: string, locale: string): string =>
  `./${relative(dirname(file), join(folder, `${locale}.ts`)).replaceAll('\\', '/')}`;

/** Returns the source of a module with the parts of languages that it uses; unchanged if it uses none. */
export function importPublished(source: string, file: string): string {
  const parts = new Set(Array.from(source.matchAll(call), ([, part = '']) => part));
  const toName = (part: string, index: number): string => `${part}OfLanguage${index}`;
  const imports = [...parts].flatMap((part) =>
    publishedLanguages.map(
      (locale, index) =>
        `import { ${part} as ${toName(part, index)} } from ${JSON.stringify(toSpecifier(file, locale))};`,
    ),
  );
  const toObject = (part: string): string =>
    `({ ${publishedLanguages.map((locale, index) => `${JSON.stringify(locale)}: ${toName(part, index)}`).join(', ')} })`;
  const changed = source
    .replace(call, (_, part: string) => toObject(part))
    .replace(tagsCall, () => JSON.stringify(listReaderTags()))
    .replace(variantsCall, () => String(hasLanguageVariants()))
    .replace(unused, '');
  // On one line with the first, so that lines keep their numbers.
  return imports.join(' ') + changed;
}

/** Whether a module is one of the project's and uses parts of languages. */
const usesParts = (source: string, file: string): boolean =>
  /(?<!\/(?:of-languages|reader-tags))\.ts$/.test(file) &&
  (source.search(call) >= 0 || source.search(tagsCall) >= 0);

/** The plugin for scripts that Vite bundles. */
export const publishedLanguageParts = {
  name: 'published-language-parts',
  enforce: 'pre',
  transform: (source: string, id: string): { code: string; map: null } | undefined =>
    usesParts(source, id) ? { code: importPublished(source, id), map: null } : undefined,
} as const;

/** The plugin for scripts that esbuild bundles. */
export const publishedLanguagePartsForEsbuild: Plugin = {
  name: publishedLanguageParts.name,
  setup: (build) =>
    build.onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      return usesParts(source, path)
        ? { contents: importPublished(source, path), loader: 'ts' }
        : undefined;
    }),
};
