import { readContent, type Content } from '../../content-model/reading/content.ts';
import type { Finding } from '../finding.ts';
import { runRules } from '../rule.ts';
import { rules, type RuleId } from './rules/index.ts';

/** Returns everything that is wrong with the content of a directory, sorted by file and line. */
export const checkContent = (directory: string): Finding<RuleId>[] =>
  checkParsed(readContent(directory));

/** Returns the same for content that has been read. */
export function checkParsed(content: Content): Finding<RuleId>[] {
  const findings = runRules(rules, content).map(addLine);
  return listMistakes(findings).length > 0
    ? findings.filter(({ rule }) => !onlyWithoutMistakes.has(rule))
    : findings;
}

/** What is wrong with a file as a whole is on its first line: editors and CI services want one. */
const addLine = (finding: Finding<RuleId>): Finding<RuleId> =>
  finding.line === undefined && /[^/]$/.test(finding.file) ? { ...finding, line: 1 } : finding;

/** Reported only if everything else is right: the dates file records content that can be published. */
const onlyWithoutMistakes: ReadonlySet<RuleId> = new Set(['ledger-missing', 'ledger-outdated']);

/** Rules about files that a command updates. */
const fixedByCommand: ReadonlySet<RuleId> = new Set([
  'lock-outdated',
  'ledger-malformed',
  'ledger-outdated',
]);

/** Returns the errors that only an author can fix: with one, neither the lock nor the dates file is updated. */
export const listMistakes = (findings: readonly Finding<RuleId>[]): Finding<RuleId>[] =>
  findings.filter(({ level, rule }) => level === 'error' && !fixedByCommand.has(rule));
