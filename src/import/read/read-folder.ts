import { join } from 'node:path';
import { compareText } from '../../content-model/articles/order.ts';
import { readText, textLimit, type Unreadable } from '../../content-model/reading/read-text.ts';
import { walkFolder } from '../../content-model/walk-folder.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LeftOut, SourceDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import { readFields, splitSource } from './frontmatter.ts';
import { isLanguageTag, toLocale } from './locale-of.ts';
import { readExport } from './read-export.ts';

/** A file that cannot be read. */
export interface FailedFile {
  readonly file: string;
  readonly problem: Problem;
}

/** What a folder holds that can be imported. */
export interface SourceFolder {
  readonly documents: readonly SourceDocument[];
  readonly failed: readonly FailedFile[];
  /** Documents that are left out, by the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Files of which nothing says in which language they are. */
  readonly unplaced: readonly string[];
  /** Hosts of the old site, as far as the source names them. */
  readonly hosts: readonly string[];
}

/** Folders of tools and of packages, and files that speak to people who work on the source. */
const skipped =
  /(?:^|\/)(?:node_modules|\.[^/]+|_(?:includes|layouts|sass|data|plugins|site|drafts)|archetypes|layouts|themes|partials|snippets|__tests__)\/|(?:^|\/)(?:_[^/]*(?<!_index)\.mdx?|(?:CONTRIBUTING|CHANGELOG|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|AGENTS|CLAUDE|SUMMARY)(?:\.[^/]*)?)$/i;

/** Exports of a whole help centre are larger than a text of an author. */
const exportLimit = 200_000_000;

/** Reads all documents of a folder. `locale` is that of documents whose path names none. Never throws for content. */
export function readFolder(directory: string, locale: Locale | undefined): SourceFolder {
  const files = walkFolder(directory)
    .files.filter((file) => !skipped.test(file))
    .toSorted(compareText);
  const layout = findLayout(files);
  const read = files.flatMap((file) => readFile(directory, file));
  const texts = read.flatMap((each) => ('text' in each ? each : []));
  const found = texts
    .filter(({ file }) => !/\.json$/i.test(file))
    .map((each) => readDocument(each, findPlace(each.file, layout), locale));
  const [documents, repeated] = splitRepeated(found.flatMap(({ document }) => document ?? []));
  const exported = readExport(
    texts.filter(({ file }) => /\.json$/i.test(file)),
    locale,
  );
  return {
    documents: [...documents, ...exported.documents],
    failed: [
      ...read.flatMap((each) => ('problem' in each ? each : [])),
      ...found.flatMap(({ failed }) => failed ?? []),
      ...repeated,
      ...exported.broken.map(({ file, reason }) => fail(file, `it is no JSON: ${reason}`)),
    ],
    leftOut: [...found.flatMap(({ leftOut }) => leftOut ?? []), ...exported.leftOut],
    unplaced: [...found.flatMap(({ unplaced }) => unplaced ?? []), ...exported.unplaced],
    hosts: exported.hosts,
  };
}

/** Splits documents into those to import, and those that have the same path and language as one before. */
function splitRepeated(
  documents: readonly SourceDocument[],
): [readonly SourceDocument[], readonly FailedFile[]] {
  const first = new Map<string, SourceDocument>();
  const repeated: FailedFile[] = [];
  for (const document of documents) {
    const place = `${document.locale}:${document.key}`;
    const other = first.get(place);
    if (other) repeated.push(fail(document.file, `it has the same name as ${other.file}`));
    else first.set(place, document);
  }
  return [[...first.values()], repeated];
}

const fail = (file: string, what: string, line = 1): FailedFile => ({
  file,
  problem: { rule: 'import-file', line, what },
});

/** Marks without width that editors leave behind, and that no article may have. */
const unseen = /[\u200b\u2060\ufeff]/g;

type ReadFile = { readonly file: string; readonly text: string } | FailedFile;

function readFile(directory: string, file: string): ReadFile[] {
  const kind = /\.(md|mdx|markdown|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined) return [];
  const limit = kind === 'json' ? exportLimit : textLimit;
  const text = readText(join(directory, file), limit);
  return [
    typeof text === 'string'
      ? { file, text: text.replace(unseen, '') }
      : fail(file, reasons[text.kind](text.seen, limit)),
  ];
}

const reasons = {
  size: (seen: string, limit: number) =>
    `it has ${seen} bytes, and ${limit === textLimit ? 'an article' : 'a file of an export'} at most ${limit}: split it into several`,
  encoding: () => 'it is not UTF-8 text: save it as UTF-8',
  access: (seen: string) => `it cannot be read (${seen})`,
} as const satisfies Readonly<Record<Unreadable['kind'], (seen: string, limit: number) => string>>;

interface Place {
  /** The path without language and extension. */
  readonly key: string;
  readonly locale: Locale | undefined;
  /** It is in a language that this site does not have. */
  readonly isForeign: boolean;
}

interface FoundDocument {
  readonly document?: SourceDocument;
  readonly failed?: FailedFile;
  readonly leftOut?: LeftOut;
  /** The file, if nothing says in which language it is. */
  readonly unplaced?: string;
}

function readDocument(
  { file, text }: { readonly file: string; readonly text: string },
  { key, ...place }: Place,
  fallback: Locale | undefined,
): FoundDocument {
  if (place.isForeign) return { leftOut: 'foreign' };
  const { data, body, firstLine, problem } = splitSource(text);
  if (problem)
    return { failed: fail(file, `its fields cannot be read: ${problem.reason}`, problem.line) };
  const { fields, unknown, isDraft } = readFields(data);
  if (isDraft) return { leftOut: 'drafts' };
  if (body.trim() === '') return { leftOut: 'empty' };
  const locale = place.locale ?? fallback;
  if (locale === undefined) return { unplaced: file };
  const folders = key.split('/').slice(0, -1).reverse();
  return {
    document: {
      file,
      key,
      locale,
      format: /\.mdx$/i.test(file) ? 'mdx' : 'markdown',
      body,
      firstLine,
      fields: { ...fields, categories: [...fields.categories, ...folders] },
      problems: unknown.map((name) => ({
        rule: 'import-field',
        line: 1,
        what: `\`${name}\` has no place here`,
      })),
    },
  };
}

const extension = /\.(?:md|mdx|markdown)$/i;

/** Where in a folder languages are. */
interface Layout {
  /** Paths of folders that have folders of languages in them, with a slash at the end. */
  readonly languageFolders: ReadonlySet<string>;
  /** Paths without endings of documents, with the languages of this site that they have: `a` of `a.md`, `a.zh.md`. */
  readonly translated: ReadonlySet<string>;
  /** Translations are in `i18n/` and the source language in `docs/`, as Docusaurus has it. */
  readonly isDocusaurus: boolean;
}

const deepestLanguage = 3;

function findLayout(files: readonly string[]): Layout {
  const languageFolders = new Set(
    files.flatMap((file) =>
      file
        .split('/')
        .slice(0, -1)
        .slice(0, deepestLanguage)
        .flatMap((name, index, parts) =>
          toLocale(name) === undefined
            ? []
            : parts
                .slice(0, index)
                .map((part) => `${part}/`)
                .join(''),
        ),
    ),
  );
  const has = (folder: string): boolean => files.some((file) => file.startsWith(folder));
  const translated = new Set(
    files.flatMap((file) => {
      const { name, ending } = splitEnding(file);
      return ending === '' || toLocale(ending) !== undefined ? name : [];
    }),
  );
  return { languageFolders, translated, isDocusaurus: has('i18n/') && has('docs/') };
}

/** Returns the path of a document without its extension, and what may be its language: `a` and `zh` of `a.zh.md`. */
function splitEnding(file: string): { readonly name: string; readonly ending: string } {
  const plain = file.replace(extension, '');
  const [, name = plain, ending = ''] = /^(.*)\.([a-z]{2}(?:[-_][\w-]+)?)$/i.exec(plain) ?? [];
  return { name, ending };
}

/** What Docusaurus has around the documents of a language. */
const wrapper = /^(?:docs\/|docusaurus-plugin-content-docs\/(?:current|version-[^/]+)\/)/;

/** Returns the language that the path of a file names, `zh-CN/a.md` or `a.zh.md`, and the path without it. */
function findPlace(file: string, { languageFolders, translated, isDocusaurus }: Layout): Place {
  const { name, ending } = splitEnding(file);
  const byEnding = toLocale(ending);
  const parts = (byEnding ? name : file.replace(extension, '')).split('/');
  const index = parts.findIndex(
    (part, at) =>
      at < Math.min(parts.length - 1, deepestLanguage) &&
      languageFolders.has(
        parts
          .slice(0, at)
          .map((each) => `${each}/`)
          .join(''),
      ) &&
      (toLocale(part) !== undefined || isLanguageTag(part)),
  );
  const locale = byEnding ?? (index === -1 ? undefined : toLocale(parts[index] ?? ''));
  const rest = (index === -1 ? parts : parts.slice(index + 1)).join('/');
  const path = isDocusaurus ? rest.replace(wrapper, '') : rest;
  const isForeign =
    (index !== -1 && locale === undefined) ||
    // `install.sh.md` is about a script, unless `install` is there in a language of this site.
    (byEnding === undefined && isLanguageTag(ending) && translated.has(name)) ||
    // Of a repository of Docusaurus, the documents alone.
    (isDocusaurus && path === rest);
  const key = path.replace(/(?:^|\/)(?:_?index|readme)$/i, '');
  return { key: key === '' ? 'index' : key, locale, isForeign };
}
