import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { EntryDates } from '../dates/dates.ts';
import type { Flow, RetiredStep } from '../flows/flow.ts';
import type { ExpectedSite } from './expected-site.ts';
import type { FormerAddress } from '../imported.ts';
import type { ArticleBody } from '../markdown/page-tree.ts';

/**
 * The data of a built site. Exporters read this data and never the content, so that they can run again on a built
 * directory. It is not published: it is in the project's cache, under a hash of the path of the built directory.
 */
export interface SiteData {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** Every article, in display order. */
  readonly articles: readonly Article[];
  /** The body of each article, by `{locale}/{id}`. */
  readonly bodies: Readonly<Record<string, ArticleBody>>;
  /** When each entry was published and last changed, by its key in the dates file; empty without one. */
  readonly dates: Readonly<Record<string, EntryDates>>;
  /** Flows of guided troubleshooting, in display order. */
  readonly flows: readonly Flow[];
  /** Retired steps of flows, each with its replacement. */
  readonly retiredSteps: readonly RetiredStep[];
  /** Retired codes, each with the id of the article it leads to. */
  readonly retiredCodes: Readonly<Record<string, string>>;
  /** Addresses of another help centre that articles were imported from; missing where none were. */
  readonly formerAddresses?: readonly FormerAddress[];
  /** What the content promises to publish; missing where the content was not checked. */
  readonly expected?: ExpectedSite | undefined;
  /** SHA-256 of each PDF and picture as it was made, by path; missing before they are made. */
  readonly made?: Readonly<Record<string, string>> | undefined;
}

const cache = resolve(import.meta.dirname, '../../../.cache/sites');

/** Returns the path of the file with the data of a built directory. */
export function findSiteDataFile(directory: string): string {
  const key = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16);
  return join(cache, `${key}.json`);
}

/** Tells whether a directory is a site that was built on this machine. */
export const isBuiltSite = (directory: string): boolean =>
  existsSync(directory) && existsSync(findSiteDataFile(directory));

/** Reads the data of a built site; throws if the directory is not one. */
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

/** Renames the data of a built directory that has been moved. */
export function moveSiteData(from: string, to: string): void {
  renameSync(findSiteDataFile(from), findSiteDataFile(to));
}
