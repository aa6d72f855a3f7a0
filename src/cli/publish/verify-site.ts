import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Tinypool from 'tinypool';
import { compareFindings, type Finding } from '../../checks/finding.ts';
import {
  siteRuleIds,
  siteRules,
  stopsBuild,
  type SiteRuleId,
} from '../../checks/built-site/rules/index.ts';
import { isVersioned } from '../../content-model/built-site/published-files.ts';
import { verifySearchIndex, type IndexProblem } from '../../search/index/verify-index.ts';
import type { VerifyTask } from './verify-worker.ts';

/** Rules that look at files and not at pages, which are parsed in the other thread meanwhile. */
const fileRules: ReadonlySet<SiteRuleId> = new Set(['file-damaged']);

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
  const rules = siteRuleIds.filter((id) => siteRules[id].level === 'error');
  const groups = [
    rules.filter((id) => !fileRules.has(id)),
    rules.filter((id) => fileRules.has(id)),
  ];
  const [findings, problems] = await Promise.all([
    runInThreads(directory, groups),
    verifySearchIndex(directory),
  ]);
  const isUnused = ({ rule, file }: Finding): boolean =>
    rule === 'file-unknown' && isVersioned(file);
  for (const { file } of findings.filter(isUnused)) rmSync(join(directory, file));
  const found = findings.filter((finding) => !isUnused(finding));
  return {
    faults: [...found.filter(({ rule }) => stopsBuild(rule)), ...problems.map(toFinding)].sort(
      compareFindings,
    ),
    editorial: found.filter(({ rule }) => !stopsBuild(rule)),
  };
}

const toFinding = ({ file, seen }: IndexProblem): Finding => ({
  rule: 'file-damaged',
  level: 'error',
  file,
  message: `${seen}.`,
  fix: 'Build again. If it stays, remove the folder .cache.',
});

async function runInThreads(
  directory: string,
  groups: readonly (readonly SiteRuleId[])[],
): Promise<Finding<SiteRuleId>[]> {
  const filename = new URL('./verify-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: groups.length });
  try {
    const tasks = groups.map(
      (rules) =>
        pool.run({ directory, rules } satisfies VerifyTask) as Promise<Finding<SiteRuleId>[]>,
    );
    return (await Promise.all(tasks)).flat();
  } finally {
    await pool.destroy();
  }
}
