import type { Finding } from './finding.ts';

/**
 * Returns findings as a report for a terminal: one block each, then how many there are of each level.
 *
 * @example
 * // zh/deposits/deposit-failed.mdx:7:11  error  frontmatter-field
 * //   `category` "money" is not known; expected deposits, withdrawals or …
 * //   → Use one of these categories.
 */
export function formatFindings(findings: readonly Finding[], root: string): string {
  const blocks = findings.map((finding) => formatFinding(finding, root));
  return [...blocks, formatTotals(findings)].join('\n\n');
}

function formatFinding(
  { file, line, column, level, rule, message, fix }: Finding,
  root: string,
): string {
  const place = [`${root}/${file}`, line, column].filter((part) => part !== undefined).join(':');
  const lines = [`${place}  ${level}  ${rule}`, `  ${message}`];
  return (fix ? [...lines, `  → ${fix}`] : lines).join('\n');
}

function formatTotals(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const count = (total: number, word: string) => `${total} ${word}${total === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}. Each rule: docs/rules/.`;
}
