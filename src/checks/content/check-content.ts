import { readContent, type Content } from '../../content-model/reading/content.ts';
import { compareFindings, type Finding } from '../finding.ts';
import type { RuleId } from '../rule-ids.ts';
import { rules } from './rules/index.ts';

/**
 * Returns everything that is wrong with the content of a directory, sorted by file and line. All rules
 * run, whatever the others find.
 */
export const checkContent = (directory: string): Finding[] => checkParsed(readContent(directory));

/** Returns the same for content that has been read. */
export function checkParsed(content: Content): Finding[] {
  const findings = Object.values(rules).flatMap((rule) => rule(content));
  const isUnfinished = listMistakes(findings).length > 0;
  return findings
    .filter(({ rule }) => !(isUnfinished && untilRight.has(rule)))
    .sort(compareFindings);
}

/** Reported only when everything else is right: the dates file is of content that can be published. */
const untilRight: ReadonlySet<RuleId> = new Set(['ledger-missing', 'ledger-outdated']);

/** What a command brings up to date. */
const records: ReadonlySet<RuleId> = new Set([
  'lock-outdated',
  'ledger-malformed',
  'ledger-outdated',
]);

/** Returns the errors that only their author can fix: neither lock nor dates file may record such content. */
export const listMistakes = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ level, rule }) => level === 'error' && !records.has(rule));
