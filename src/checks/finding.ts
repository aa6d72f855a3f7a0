import { compareText } from '../content-model/articles/order.ts';

/** A problem, as data. Lines and columns count from 1. */
export interface Finding<RuleId extends string = string> {
  readonly rule: RuleId;
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

/** An error stops what the check is for; a warning is only reported. */
export type Level = 'error' | 'warning';

/** Compares findings by file, line, column, rule, message: the order of a report. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);

/** Tells whether a report stops what the check is for: warnings do not. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'error');
