import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite, readSite } from '../../checks/built-site/check-site.ts';
import { compareFindings, type Finding } from '../../checks/finding.ts';
import {
  siteRuleIds,
  siteRules,
  stopsBuild,
  type SiteRuleId,
} from '../../checks/built-site/rules/index.ts';
import { isVersioned } from '../../content-model/built-site/published-files.ts';
import { runInThreads } from '../../content-model/run-in-threads.ts';
import { verifySearchIndex, type IndexProblem } from '../../search/index/verify-index.ts';
import type { VerifyTask } from './verify-worker.ts';

/** Rules that look at files and not at pages. They run here while a thread parses pages and runs the others. */
const fileRules: readonly SiteRuleId[] = ['file-damaged'];

/** The errors in a finished build. */
export interface Verification {
  /** Nothing may be published with these. */
  readonly faults: readonly Finding[];
  /** What authors should improve. */
  readonly editorial: readonly Finding[];
}

/**
 * Checks a finished build with every rule that can report an error, and its search index. Scripts, styles and pictures
 * that nothing in the site names are removed: Astro also writes what it bundled and no page uses.
 */
export async function verifySite(directory: string): Promise<Verification> {
  const rules = siteRuleIds.filter(
    (id) => siteRules[id].level === 'error' && !fileRules.includes(id),
  );
  const checkingPages = runInThreads<Finding<SiteRuleId>[]>(
    { module: new URL('./verify-worker.ts', import.meta.url), name: 'checkRules' },
    [{ directory, rules } satisfies VerifyTask],
  );
  const site = readSite(directory);
  const ofFiles = checkSite(site, fileRules);
  const [ofPages, problems] = await Promise.all([
    checkingPages,
    verifySearchIndex(directory, site),
  ]);
  const findings = [...ofPages.flat(), ...ofFiles];
  const isUnused = ({ rule, file }: Finding): boolean =>
    rule === 'file-unknown' && isVersioned(file);
  for (const { file } of findings.filter(isUnused)) rmSync(join(directory, file));
  const left = findings.filter((finding) => !isUnused(finding));
  return {
    faults: [...left.filter(({ rule }) => stopsBuild(rule)), ...problems.map(toFinding)].sort(
      compareFindings,
    ),
    editorial: left.filter(({ rule }) => !stopsBuild(rule)),
  };
}

const toFinding = ({ file, seen }: IndexProblem): Finding => ({
  rule: 'file-damaged',
  level: 'error',
  file,
  message: `${seen}.`,
  fix: 'Build again. If it stays, remove the folder .cache.',
});
