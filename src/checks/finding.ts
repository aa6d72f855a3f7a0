import { compareText } from '../articles/order.ts';
import { ruleLevels, type RuleId } from './rule-ids.ts';

/** A problem in content, as data. Lines and columns count from 1. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: 'error' | 'warning';
  /** Path relative to the content directory. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** What is wrong, with the value seen and what was expected or is available. */
  readonly message: string;
  /** What to do, imperative. */
  readonly fix?: string;
}

/** Where a finding is; a place without a line is the whole file. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Returns a finding of a rule at a place; its level comes from the table of rules. */
export function createFinding(
  rule: RuleId,
  place: Place,
  text: Pick<Finding, 'message' | 'fix'>,
): Finding {
  const { file, line, column } = place;
  return {
    rule,
    level: ruleLevels[rule],
    file,
    ...(line !== undefined && { line }),
    ...(line !== undefined && column !== undefined && { column }),
    ...text,
  };
}

/** Compares findings by file, line, column, rule, message: the order of a report. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);

/** Returns words as a list a person reads: `a, b or c`. */
export function formatList(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
