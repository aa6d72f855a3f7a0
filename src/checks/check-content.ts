import { readContent } from './content.ts';
import { compareFindings, type Finding } from './finding.ts';
import { rules } from './rules/index.ts';

/**
 * Returns everything that is wrong with the content of a directory, sorted by file and line. All rules
 * run, whatever the others find.
 */
export function checkContent(directory: string): Finding[] {
  const content = readContent(directory);
  return Object.values(rules)
    .flatMap((rule) => rule(content))
    .sort(compareFindings);
}

/** Tells whether findings stop a build: warnings do not. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ level }) => level === 'error');
