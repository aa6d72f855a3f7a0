import { toPrintable, toVisible } from '../i18n/visible-text.ts';
import type { Finding } from './finding.ts';

/** Characters of a message that are printed: a value from a file can be as long as the file. */
const longest = 1000;

/**
 * Returns findings as a report for a terminal: one block each, then how many there are of each level. Whatever files
 * contain and are called, each line begins with a word of ours, and every character is visible.
 *
 * @example
 * // zh/speakers/no-sound.mdx:7:11  error  frontmatter-field
 * //   `category` "noise" is not known; expected speakers, remotes or …
 * //   → Use one of these categories.
 */
export function formatFindings(findings: readonly Finding[], root: string): string {
  const blocks = findings.map((finding) => formatFinding(finding, root));
  return toPrintable([...blocks, formatTotals(findings)].join('\n\n'));
}

function formatFinding(
  { file, line, column, level, rule, message, fix }: Finding,
  root: string,
): string {
  // Tables of the site are outside of the content.
  const path = toVisible(file.startsWith('src/site/') ? file : `${root || '.'}/${file}`);
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  const lines = [`${place}  ${level}  ${rule}`, `  ${toLine(message)}`];
  return (fix ? [...lines, `  → ${toLine(fix)}`] : lines).join('\n');
}

const toLine = (text: string): string =>
  toVisible(text.length > longest ? `${text.slice(0, longest)}…` : text);

function formatTotals(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const count = (total: number, word: string) => `${total} ${word}${total === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}. Each rule: docs/rules/.`;
}
