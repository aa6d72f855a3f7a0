import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  listSiteFiles,
  readPublishedFiles,
} from '../../content-model/built-site/published-files.ts';
import { readSiteData } from '../../content-model/built-site/site-data.ts';
import type { Finding } from '../finding.ts';
import { runRules } from '../rule.ts';
import { siteRules, type SiteRuleId } from './rules/index.ts';
import { createCheckedSite, type CheckedSite } from './site.ts';

/** Opens a built site on disk, published or not; throws if the directory is not one. */
export function readSite(directory: string): CheckedSite {
  const { base, origin, articles, expected, made } = readSiteData(directory);
  const published = readPublishedFiles(directory);
  const own = published && new Set(published.files);
  return createCheckedSite({
    base,
    origin,
    articles,
    expected,
    made,
    paths: listSiteFiles(directory),
    isOld: (path) => own?.has(path) === false,
    readBytes: (path) => readFileSync(join(directory, path)),
  });
}

/** Returns what the rules, all unless some are named, find in a built site, sorted by file and line. */
export const checkSite = (site: CheckedSite, only?: readonly SiteRuleId[]): Finding<SiteRuleId>[] =>
  runRules(siteRules, site, only);
