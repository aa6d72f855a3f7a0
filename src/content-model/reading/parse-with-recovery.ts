import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMarkdown } from '../markdown/syntax.ts';
import type { BodyProblem } from './body-parts.ts';
import type { Position } from './yaml.ts';

/** The tree of a text, and what could not be parsed; without a tree, nothing could be. */
export interface RecoveredTree {
  readonly tree?: Root;
  readonly problems: readonly BodyProblem[];
}

/** Places after which no more are looked for. */
const problemLimit = 20;

/**
 * Parses Markdown. MDX stops at the first place that it cannot parse; that place is then taken for text and the rest is
 * parsed again, so that one mistake does not hide the others. Places keep their lines and columns.
 */
export function parseWithRecovery(text: string): RecoveredTree {
  const problems: BodyProblem[] = [];
  const tags = new Set<string>();
  let rest = text;
  for (let count = 0; count < problemLimit; count += 1) {
    const parsed = tryParse(rest);
    if (!('reason' in parsed)) return { tree: parsed, problems };
    const index = findCause(rest, parsed);
    const tag = findTag(rest, index);
    // Without its opening tag, a closing tag cannot be parsed either.
    if (tag === undefined || !tags.has(tag)) problems.push(parsed);
    if (index === -1) break;
    for (const [, name = ''] of parsed.reason.matchAll(/<\/?([\w.:-]*)>/g)) tags.add(name);
    if (tag !== undefined) tags.add(tag);
    rest = `${rest.slice(0, index)} ${rest.slice(index + 1)}`;
  }
  return { problems };
}

/** Returns the name of the tag at a place, empty for `<>`; undefined if there is none. */
const findTag = (text: string, index: number): string | undefined =>
  /^<\/?([\w.:-]*)/.exec(text.slice(Math.max(0, index)))?.[1];

/** Some texts make the parser itself fail, such as an HTML tag before a line of hyphens; it names no place for them. */
function tryParse(text: string): Root | BodyProblem {
  try {
    return parseMarkdown(text);
  } catch (error) {
    if (error instanceof VFileMessage) return { reason: error.reason, ...findErrorPosition(error) };
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `the parser of Markdown stops (${reason}).` };
  }
}

/**
 * Finds where a syntax error is. A component that the file never closes has no place, only words for
 * it: “Expected a closing tag for `<Callout>` (12:1-12:24)” (mdast-util-mdx-jsx 3.2).
 */
function findErrorPosition({ line, column, reason }: VFileMessage): Position | undefined {
  if (line !== undefined) return { line, column: column ?? 1 };
  const said = /\((\d+):(\d+)-/.exec(reason);
  return said ? { line: Number(said[1]), column: Number(said[2]) } : undefined;
}

/** Returns the index of the sign that starts what cannot be parsed: `<`, `{`, or a line of code; -1 if there is none. */
function findCause(text: string, { line, column = 1 }: BodyProblem): number {
  if (line === undefined) return -1;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const start = lines.slice(0, line - 1).join('').length;
  if (/^(?:import|export)\b/.test(lines[line - 1] ?? '')) return start;
  const place = start + column - 1;
  return Math.max(text.lastIndexOf('<', place), text.lastIndexOf('{', place));
}
