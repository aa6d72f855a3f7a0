import { join } from 'node:path';
import { compareText } from '../../content-model/articles/order.ts';
import { readText, textLimit, type Unreadable } from '../../content-model/reading/read-text.ts';
import { walkFolder } from '../../content-model/walk-folder.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SourceDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import { isDraft, readFields, splitSource } from './frontmatter.ts';
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
  /** Number of documents that are not to be published. */
  readonly drafts: number;
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
    drafts: found.filter(({ isDraft: is }) => is).length + exported.drafts,
    unplaced: found.flatMap(({ unplaced }) => unplaced ?? []),
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
  const extension = /\.(md|mdx|markdown|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined) return [];
  const text = readText(join(directory, file), extension === 'json' ? exportLimit : textLimit);
  return [
    typeof text === 'string'
      ? { file, text: text.replace(unseen, '') }
      : fail(file, describe(text)),
  ];
}

const reasons = {
  size: (seen: string) =>
    `it has ${seen} bytes, and an article at most ${textLimit}: split it into several`,
  encoding: () => 'it is not UTF-8 text: save it as UTF-8',
  access: (seen: string) => `it cannot be read (${seen})`,
} as const satisfies Readonly<Record<Unreadable['kind'], (seen: string) => string>>;

const describe = ({ kind, seen }: Unreadable): string => reasons[kind](seen);

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
  readonly isDraft?: boolean;
  /** The file, if nothing says in which language it is. */
  readonly unplaced?: string;
}

function readDocument(
  { file, text }: { readonly file: string; readonly text: string },
  { key, ...place }: Place,
  fallback: Locale | undefined,
): FoundDocument {
  if (place.isForeign) return {};
  const { data, body, firstLine, problem } = splitSource(text);
  if (problem)
    return { failed: fail(file, `its fields cannot be read: ${problem.reason}`, problem.line) };
  if (isDraft(data)) return { isDraft: true };
  if (body.trim() === '') return {};
  const locale = place.locale ?? fallback;
  if (locale === undefined) return { unplaced: file };
  const { fields, unknown } = readFields(data);
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

/** Where in a folder languages are. */
interface Layout {
  /** Paths of folders that have folders of languages in them, with a slash at the end. */
  readonly languageFolders: ReadonlySet<string>;
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
  return { languageFolders, isDocusaurus: has('i18n/') && has('docs/') };
}

/** What Docusaurus has around the documents of a language. */
const wrapper = /^(?:docs\/|docusaurus-plugin-content-docs\/(?:current|version-[^/]+)\/)/;

/** Returns the language that the path of a file names, `zh-CN/a.md` or `a.zh.md`, and the path without it. */
function findPlace(file: string, { languageFolders, isDocusaurus }: Layout): Place {
  const plain = file.replace(/\.(?:md|mdx|markdown)$/i, '');
  const [, name = plain, ending = ''] = /^(.*)\.([a-z]{2}(?:[-_][\w-]+)?)$/i.exec(plain) ?? [];
  const byEnding = toLocale(ending);
  const parts = (byEnding ? name : plain).split('/');
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
    (ending !== '' && byEnding === undefined && isLanguageTag(ending)) ||
    // Of a repository of Docusaurus, the documents alone.
    (isDocusaurus && path === rest);
  const key = path.replace(/(?:^|\/)(?:_?index|readme)$/i, '');
  return { key: key === '' ? 'index' : key, locale, isForeign };
}
