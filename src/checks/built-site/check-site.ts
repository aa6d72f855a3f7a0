import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../content-model/articles/order.ts';
import { readSiteData } from '../../content-model/built-site/site-data.ts';
import type { Finding } from '../finding.ts';
import { runRules } from '../rule.ts';
import { siteRules, type SiteRuleId } from './rules/index.ts';
import { createCheckedSite, type CheckedSite } from './site.ts';

/** Reads a built site from disk; throws if the directory is not one. */
export function readSite(directory: string): CheckedSite {
  const { base, origin, articles } = readSiteData(directory);
  return createCheckedSite({
    base,
    origin,
    articles,
    paths: listFiles(directory),
    read: (path) => readFileSync(join(directory, path), 'utf8'),
  });
}

const listFiles = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText);

/** Returns what the rules, all unless some are named, find in a built site, sorted by file and line. */
export const checkSite = (site: CheckedSite, only?: readonly SiteRuleId[]): Finding<SiteRuleId>[] =>
  runRules(siteRules, site, only);
