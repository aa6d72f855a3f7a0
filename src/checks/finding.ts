import { compareText } from '../content-model/articles/order.ts';
import { ruleLevels, type RuleId } from './rule-ids.ts';

/** A problem, as data: of content where nothing else is said. Lines and columns count from 1. */
export interface Finding<Rule extends string = RuleId> {
  readonly rule: Rule;
  readonly level: Level;
  /** Path relative to the directory that is checked. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** What is wrong, with the value seen and what was expected or is available. */
  readonly message: string;
  /** What to do, imperative. */
  readonly fix?: string;
}

/** An error stops what the check is for; a warning is said. */
export type Level = 'error' | 'warning';

/** Where a finding is; a place without a line is the whole file. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What a finding says. */
export type FindingText = Pick<Finding, 'message' | 'fix'>;

/** Returns a finding of a rule about content at a place; its level comes from the table of rules. */
export const createFinding = (rule: RuleId, place: Place, text: FindingText): Finding =>
  toFinding({ rule, level: ruleLevels[rule] }, place, text);

/** Returns a finding of any table of rules. */
export function toFinding<Rule extends string>(
  { rule, level }: { readonly rule: Rule; readonly level: Level },
  { file, line, column }: Place,
  text: FindingText,
): Finding<Rule> {
  return {
    rule,
    level,
    file,
    ...(line !== undefined && { line }),
    ...(line !== undefined && column !== undefined && { column }),
    ...text,
  };
}

/** Compares findings by file, line, column, rule, message: the order of a report. */
export const compareFindings = (a: Finding<string>, b: Finding<string>): number =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);

/** Tells whether a report stops what it is for: warnings do not. */
export const hasErrors = (findings: readonly Finding<string>[]): boolean =>
  findings.some(({ level }) => level === 'error');

/** Returns words as a list a person reads: `a, b or c`. */
export function formatList(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
