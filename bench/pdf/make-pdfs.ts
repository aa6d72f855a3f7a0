import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureCommand, type CommandCost } from '../build/measure-command.ts';

const project = resolve(import.meta.dirname, '../..');

/** The PDFs of a site with time and memory. */
export interface MeasuredPdfs extends CommandCost {
  readonly what: string;
  readonly files: number;
}

/** A built site and the directory in which the command has its cache. */
export interface PdfSite {
  readonly home: string;
  readonly dist: string;
}

const runCommand = (
  { home, dist }: PdfSite,
  [command = '', ...options]: readonly string[],
  settings: Record<string, string>,
) =>
  measureCommand({
    arguments: [join(project, 'src/cli', command), ...options],
    directory: home,
    environment: { SITE_URL: 'https://help.test', BASE_PATH: '/', HELP_OUT: dist, ...settings },
  });

/** Builds the pages of content without their PDFs. */
export async function buildPages(site: PdfSite, content: string): Promise<void> {
  const settings = { HELP_CONTENT: content, HELP_PDF: 'off', HELP_PICTURES: 'off' };
  await runCommand(site, ['build.ts'], settings);
}

const listPdfs = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'));

/** Runs `npm run make -- pdf` on a site; `options` choose what it makes. */
export async function makePdfs(
  site: PdfSite,
  what: string,
  options: readonly string[] = [],
): Promise<MeasuredPdfs> {
  const before = listPdfs(site.dist).length;
  const cost = await runCommand(site, ['make.ts', 'pdf', ...options], {});
  const after = listPdfs(site.dist).length;
  // If the PDFs exist already, the command checks all of them.
  return { what, ...cost, files: after - before || after };
}

/** Removes the PDFs of a site, as before a new build; the cache stays. */
export function removePdfs({ dist }: PdfSite): void {
  for (const path of listPdfs(dist)) rmSync(join(dist, path));
}

/** Milliseconds per file, including the start of the program. */
export const getCost = ({ seconds, files }: MeasuredPdfs): number => (seconds * 1000) / files;
