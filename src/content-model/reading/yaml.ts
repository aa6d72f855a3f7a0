import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { Advice } from './yaml-advice.ts';
import { listYamlMistakes } from './yaml-mistakes.ts';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Position, Advice {}

/** YAML as far as it can be read. */
export interface Yaml {
  /** Undefined where there are problems. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Returns where a field is, or the nearest field around it. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

export const start: Position = { line: 1, column: 1 };

/**
 * Parses YAML that begins on some line of a file. Never throws: what is wrong comes back as problems. Values are the
 * text that is typed: `2026`, `yes`, `0x10` and `2026-11-22` become no numbers, booleans or dates. A value that is
 * empty, `~` or `null` is null.
 */
export function parseYaml(text: string, firstLine = 1): Yaml {
  const counter = new LineCounter();
  const document = tryParse(text, counter);
  const mistakes = document ? listYamlMistakes(document, text) : [tooDeep];
  const problems = mistakes.map(({ offset, reason, fix }) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col, reason, fix };
  });
  return {
    data: problems.length > 0 ? undefined : document?.toJS(),
    problems,
    // Places are wanted for findings alone. A document kept for each entry would be most of what a build
    // holds in memory, so it is parsed again.
    positionOf: (path) => findPosition(text, path, firstLine),
  };
}

const tooDeep = {
  offset: 0,
  reason: 'Its values are nested too deep.',
  fix: 'Use fewer lists and fields inside each other.',
} as const;

/** Returns where a field of YAML is, or the nearest field around it. */
export function findPosition(
  text: string,
  path: readonly PropertyKey[],
  firstLine: number,
): Position {
  const counter = new LineCounter();
  const document = tryParse(text, counter);
  const offset = document && findOffset(document, path);
  if (offset === undefined) return start;
  const { line, col } = counter.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

/** Parses YAML; returns undefined where it is so deep that the parser, which calls itself, cannot go on. */
function tryParse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // With another level it prints about keys that are lists, with their text.
      logLevel: 'error',
      schema: 'failsafe',
      customTags: ['null'],
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Finds the offset of the field at a path, else of the deepest field on the way to it. */
export function findOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
      );
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
