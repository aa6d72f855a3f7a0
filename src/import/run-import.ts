import { constants, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { compareFindings, type Finding } from '../checks/finding.ts';
import { compareText } from '../content-model/articles/order.ts';
import { createError } from '../content-model/hinted-error.ts';
import { importedFormat, type Imported } from '../content-model/imported.ts';
import { readJsonFile, writeJsonFile } from '../content-model/json-file.ts';
import { localeIds, type Locale } from '../i18n/locales.ts';
import { decodePath } from '../urls/decode-path.ts';
import type { LeftOut, SourceDocument } from './document.ts';
import { getAddress } from './find-document.ts';
import { assignIds } from './ids.ts';
import { importDocuments, type ImportedArticle } from './import-documents.ts';
import { createPictureFinder, getFolder, type PictureCopy } from './pictures.ts';
import { toFindings, type ImportRule } from './problem.ts';
import { readFolder, type SourceFolder } from './read/read-folder.ts';
import { readPresent } from './read/read-present.ts';

export interface RunOptions {
  /** The folder to import. */
  readonly source: string;
  /** The content directory. */
  readonly out: string;
  readonly locale: Locale | undefined;
  readonly category: string | undefined;
  readonly prefix: string;
  readonly hosts: readonly string[];
  readonly today: string;
  /** Nothing is written. */
  readonly isDry: boolean;
}

/** What an import did, or would do. */
export interface ImportReport {
  /** Paths in the content directory of articles and pictures that are new. */
  readonly written: readonly string[];
  /** Number of articles that were imported before. */
  readonly present: number;
  /** Number of documents that are left out, by the reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  readonly findings: readonly Finding<ImportRule>[];
}

/** Imports a folder into a content directory. No file that is there is changed but `imported.json`. */
export function runImport(options: RunOptions): ImportReport {
  const { source, out, prefix, isDry } = options;
  const folder = readFolder(source, options.locale);
  assertPlaced(folder);
  const before = readImported(out);
  const known = new Map([...before].map(([key, { id }]) => [key, id]));
  const pictures = createPictureFinder(source, out);
  const present = readPresent(out);
  const articles = importDocuments(folder.documents, {
    ...options,
    ids: assignIds(folder.documents, known),
    hosts: [...options.hosts, ...folder.hosts],
    findOther: present.findOther,
    findPicture: pictures.find,
  });
  const fresh = articles.filter(({ document, id }) => !present.has(document.locale, id));
  const conflicts = articles.filter(
    (each) => !fresh.includes(each) && !known.has(each.document.key),
  );
  const shown = new Set(fresh.map(({ document }) => document));
  const copies = pictures
    .list()
    .filter(({ to, users }) => !existsSync(join(out, to)) && !users.isDisjointFrom(shown));
  if (!isDry) write(out, { fresh, copies, imported: addImported(before, fresh, prefix) });
  return {
    written: [...fresh.map(toPath), ...copies.map(({ to }) => to)].sort(compareText),
    present: articles.length - fresh.length - conflicts.length,
    leftOut: countEach(folder.leftOut),
    findings: listFindings(folder, fresh, conflicts),
  };
}

const countEach = (reasons: readonly LeftOut[]): ImportReport['leftOut'] =>
  Object.fromEntries(
    [...Map.groupBy(reasons, (reason) => reason)].map(([reason, same]) => [reason, same.length]),
  );

function assertPlaced({ unplaced: [file] }: SourceFolder): void {
  if (file === undefined) return;
  throw createError(
    `Nothing says in which language ${file} is.`,
    `Name the language of files that are in no folder of a language: --locale ${localeIds.join(' or --locale ')}`,
  );
}

function readImported(out: string): Imported {
  const file = readJsonFile(out, importedFormat);
  if (file && file.data === undefined) {
    const { reason = '', line = 1 } = file.problems[0] ?? {};
    throw createError(
      `${importedFormat.name}:${line} ${reason}.`,
      'Correct the file, or delete it.',
    );
  }
  return file?.data ?? new Map();
}

/** Adds documents to what was imported before, with their addresses on the old site. */
function addImported(
  before: Imported,
  articles: readonly ImportedArticle[],
  prefix: string,
): Imported {
  const imported = new Map(before);
  const taken = new Set([...before.values()].flatMap(({ addresses }) => [...addresses.keys()]));
  for (const { document, id } of articles) {
    const known = imported.get(document.key)?.addresses ?? new Map<string, Locale>();
    const paths = [getAddress(document, prefix), ...listFormer(document)];
    const own = paths.filter((path) => !taken.has(path));
    for (const path of own) taken.add(path);
    const addresses = new Map([...known, ...own.map((path) => [path, document.locale] as const)]);
    imported.set(document.key, { id, addresses });
  }
  return imported;
}

/** Returns the paths at which a document was before; names alone are ids, which are aliases of the article. */
const listFormer = ({ fields: { aliases } }: SourceDocument): string[] =>
  aliases.filter((alias) => /^\/[^/]/.test(alias)).map(decodePath);

const toPath = ({ document, id }: ImportedArticle): string =>
  posix.join(getFolder(document), `${id}.mdx`);

interface Files {
  readonly fresh: readonly ImportedArticle[];
  readonly copies: readonly PictureCopy[];
  readonly imported: Imported;
}

function write(out: string, { fresh, copies, imported }: Files): void {
  for (const article of fresh) {
    const path = join(out, toPath(article));
    mkdirSync(dirname(path), { recursive: true });
    // Another program may have written it meanwhile: it stays.
    writeFileSync(path, article.text, { flag: 'wx' });
  }
  for (const { from, to } of copies) copyFileSync(from, join(out, to), constants.COPYFILE_EXCL);
  if (imported.size > 0) writeJsonFile(out, importedFormat, imported);
}

function listFindings(
  { failed }: SourceFolder,
  fresh: readonly ImportedArticle[],
  conflicts: readonly ImportedArticle[],
): Finding<ImportRule>[] {
  return [
    ...failed.flatMap(({ file, problem }) => toFindings(file, [problem])),
    ...fresh.flatMap(({ document, problems }) => toFindings(document.file, problems)),
    ...conflicts.flatMap(({ document, id }) => {
      const what = `an article "${id}" is there in ${document.locale} and was not imported from here`;
      return toFindings(document.file, [{ rule: 'import-exists', line: 1, what }]);
    }),
  ].sort(compareFindings);
}
