import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { EntryDates } from '../dates/dates.ts';
import type { Flow, RetiredStep } from '../flows/flow.ts';
import type { ArticleBody } from '../markdown/page-tree.ts';

/**
 * What a build knows of its site. Everything that is made from a built site reads this and never the content, so
 * that it can be made again from the built directory alone. It is no part of what is published: it is in the
 * project's cache, found by the path of the built directory.
 */
export interface SiteData {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** Every article, in showing order. */
  readonly articles: readonly Article[];
  /** The body of each article, by `{locale}/{id}`. */
  readonly bodies: Readonly<Record<string, ArticleBody>>;
  /** When each entry was published and last changed, by its name in the dates file; empty without one. */
  readonly dates: Readonly<Record<string, EntryDates>>;
  /** Flows of guided troubleshooting, in the order readers see them. */
  readonly flows: readonly Flow[];
  /** Steps of flows that were given up, with the step each leads to. */
  readonly retiredSteps: readonly RetiredStep[];
  /** Codes that were published once and given up since, with the id of the article they lead to. */
  readonly retiredCodes: Readonly<Record<string, string>>;
}

const cache = resolve(import.meta.dirname, '../../../.cache/sites');

/** Where the pages leave the data in a built directory, until it is taken out (src/pages/built/site.json.ts). */
const renderedFile = 'built/site.json';

/** Returns the file that holds the data of a built directory. */
export function findSiteDataFile(directory: string): string {
  const key = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16);
  return join(cache, `${key}.json`);
}

/** Tells whether a directory is a site that was built here. */
export const isBuiltSite = (directory: string): boolean =>
  existsSync(directory) && existsSync(findSiteDataFile(directory));

/** Reads the data of a built site; throws where the directory is not one. */
export function readSiteData(directory: string): SiteData {
  if (isBuiltSite(directory)) {
    return JSON.parse(readFileSync(findSiteDataFile(directory), 'utf8')) as SiteData;
  }
  throw new Error(
    `${directory} is not a site that was built here; expected a directory that \`npm run build\` has written.`,
  );
}

/** Writes the data of a built site. */
export function writeSiteData(directory: string, data: SiteData): void {
  const file = findSiteDataFile(directory);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(data));
}

/** Takes the data that the pages have left in a built directory out of it. */
export function takeSiteData(directory: string): void {
  const rendered = join(directory, renderedFile);
  writeSiteData(directory, JSON.parse(readFileSync(rendered, 'utf8')) as SiteData);
  rmSync(dirname(rendered), { recursive: true });
}

/** Lets the data follow a built directory to its place. */
export function moveSiteData(from: string, to: string): void {
  renameSync(findSiteDataFile(from), findSiteDataFile(to));
}
