import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../content-model/articles/order.ts';
import { readSiteData } from '../../content-model/built-site/site-data.ts';
import { compareFindings } from '../finding.ts';
import { siteRuleIds, type SiteRuleId } from './rule-ids.ts';
import { siteRules } from './rules/index.ts';
import type { SiteFinding } from './site-finding.ts';
import { createCheckedSite, type CheckedSite } from './site.ts';

/** Reads a built site from disk; throws where the directory is not one. */
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

/** Returns everything the rules find in a built site, or only what some of them do, sorted by file and line. */
export const checkSite = (
  site: CheckedSite,
  only: readonly SiteRuleId[] = siteRuleIds,
): SiteFinding[] => only.flatMap((rule) => siteRules[rule](site)).sort(compareFindings);
