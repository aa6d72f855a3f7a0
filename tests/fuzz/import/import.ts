import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import type { ImportReport } from '../../../src/import/run-import.ts';
import { importFiles } from '../../support/import-files.ts';
import type { FuzzArea } from '../area.ts';
import { mutations } from '../mutations.ts';
import { folders, type RandomDocument, type RandomFolder } from './folders.ts';

/** Files that are there before an import, with names that it may want. */
const own = ['en/a.mdx', 'zh/a.mdx', 'en/b.mdx', 'en/a.png', 'en/articles/article-1.mdx'] as const;

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Returns all files of a content directory. */
const readAll = (directory: string): Map<string, string> =>
  new Map(
    globSync('**/*.*', { cwd: directory })
      .sort()
      .map((path) => [path, readFileSync(join(directory, path), 'latin1')]),
  );

/** Imports a folder where some files are there already; throws if one of them is changed, also by a second import. */
function importTwice(
  directory: string,
  files: RandomFolder['files'],
  present: readonly string[],
): ImportReport {
  rmSync(directory, { recursive: true, force: true });
  const content = join(directory, 'content');
  for (const path of present) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), 'mine');
  }
  mkdirSync(directory, { recursive: true });
  const all = { ...files, 'a.png': picture };
  const report = importFiles(directory, all);
  const after = readAll(content);
  for (const path of present)
    if (after.get(path) !== 'mine') throw new Error(`${path} was there and is changed.`);
  const again = importFiles(directory, all);
  if (again.written.length > 0)
    throw new Error(`A second import writes ${again.written.join(', ')}.`);
  for (const [path, text] of readAll(content))
    if (after.get(path) !== text) throw new Error(`A second import changes ${path}.`);
  return report;
}

/** Returns the documents of which words are neither in an article nor in a finding, with these words. */
function findLost(
  { documents }: RandomFolder,
  { findings, written }: ImportReport,
  content: string,
): {
  readonly document: RandomDocument;
  readonly lost: readonly string[];
  readonly isWhole: boolean;
}[] {
  const articles = written
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(join(content, path), 'utf8'))
    .join('\n');
  // What is only in the summary is lost to readers of the text.
  const shown = articles.replace(/^summary: .*$/gm, '');
  return documents.flatMap((document) => {
    const own = findings.filter(({ file }) => file === document.file);
    if (own.some(({ level }) => level === 'error')) return [];
    const told = own.map(({ message }) => message).join('\n');
    const { body, fields } = document.words;
    const lost = [
      ...body.filter((word) => !shown.includes(word) && !told.includes(word)),
      ...fields.filter((word) => !articles.includes(word) && !told.includes(word)),
    ];
    const isWhole = ![...body, ...fields].some((word) => articles.includes(word));
    return lost.length > 0 ? [{ document, lost, isWhole }] : [];
  });
}

/** Throws if words of a folder are lost that no finding names and no number of the report counts. */
function expectKept(folder: RandomFolder, report: ImportReport, content: string): void {
  const all = findLost(folder, report, content);
  const parts = all.filter(({ isWhole }) => !isWhole);
  if (parts.length > 0)
    throw new Error(
      parts.map(({ document, lost }) => `${document.file} has lost ${lost.join(' ')}`).join('; '),
    );
  const counted = Object.values(report.leftOut).reduce((sum, count) => sum + count, 0);
  if (all.length > counted)
    throw new Error(
      `${all.length} documents are missing, and ${counted} are said to be left out: ${all.map(({ document }) => document.file).join(', ')}`,
    );
}

/** Characters by which damage makes a text longer at most: thousands of signs in each other take seconds to parse. */
const growth = 1000;

/** Damage of one file, in one folder of ten. */
const damages = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), mutations) },
);

/** Returns files of which one is damaged. */
function damageFile(
  files: RandomFolder['files'],
  [where, mutate]: readonly [number, (text: string) => string],
): RandomFolder['files'] {
  const paths = Object.keys(files);
  const path = paths[Math.floor(where * paths.length) % paths.length] ?? '';
  const text = files[path] ?? '';
  return { ...files, [path]: mutate(text).slice(0, text.length + growth) };
}

const property = (directory: string) =>
  fc.property(
    folders,
    fc.subarray([...own], { maxLength: 2 }),
    damages,
    (folder, present, damage) => {
      const target = join(directory, 'import');
      const files = damage ? damageFile(folder.files, damage) : folder.files;
      const report = importTwice(target, files, present);
      if (!damage) expectKept(folder, report, join(target, 'content'));
    },
  );

/** Folders of other tools, some with a file that is damaged. */
export const importArea: FuzzArea = {
  name: 'import',
  expects: 'articles or findings with every word; never an exception or a file that is changed',
  runs: { round: 200, unit: 50 },
  createProperty: (directory) => property(directory) as never,
};
