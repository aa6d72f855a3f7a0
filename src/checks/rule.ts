import { compareFindings, type Finding, type Level } from './finding.ts';

/** A check of all content, or of a whole built site. */
export interface Rule<Subject> {
  readonly level: Level;
  /** Returns what is wrong. Never throws for content. */
  readonly check: (subject: Subject) => Problem[];
}

/** A finding without the id and level of its rule: `runRules` adds them. */
export interface Problem {
  /** Path relative to the directory that is checked. */
  readonly file: string;
  /** Where in the file; undefined for the whole file. */
  readonly at?:
    { readonly line?: number | undefined; readonly column?: number | undefined } | undefined;
  /** What is wrong, with the value seen and what was expected or is available. */
  readonly message: string;
  /** What to do, imperative. */
  readonly fix: string;
}

/** Runs the rules of a table, all unless `ids` are given, and returns their findings sorted by file and line. */
export function runRules<Id extends string, Subject>(
  rules: Readonly<Record<Id, Rule<Subject>>>,
  subject: Subject,
  ids: readonly Id[] = Object.keys(rules) as Id[],
): Finding<Id>[] {
  return ids
    .flatMap((rule) => {
      const { level, check } = rules[rule];
      return check(subject).map((problem) => toFinding(rule, level, problem));
    })
    .sort(compareFindings);
}

const toFinding = <Id extends string>(
  rule: Id,
  level: Level,
  { file, at: { line, column } = {}, message, fix }: Problem,
): Finding<Id> => ({
  rule,
  level,
  file,
  ...(line !== undefined && { line }),
  ...(line !== undefined && column !== undefined && { column }),
  message,
  fix,
});
