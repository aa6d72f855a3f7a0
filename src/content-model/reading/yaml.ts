import {
  LineCounter,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Position {
  readonly reason: string;
}

/** YAML as far as it can be read. */
export interface Yaml {
  /** Undefined where there are problems. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Returns where a field stands, or the nearest field around it. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

export const start: Position = { line: 1, column: 1 };

/**
 * Parses YAML that begins on some line of a file. Never throws: what is wrong comes back as problems.
 */
export function parseYaml(text: string, firstLine = 1): Yaml {
  const counter = new LineCounter();
  const document = tryParse(text, counter);
  if (!document) {
    const position = { line: firstLine, column: 1 };
    const reason = 'Its values are nested too deep.';
    return { data: undefined, problems: [{ ...position, reason }], positionOf: () => position };
  }
  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const lines = text.split(/\r?\n/);
  const problems = [
    // A warning, such as that of `- !help me`, is what Astro's reader (js-yaml) stops at.
    ...[...document.errors, ...document.warnings].map((error) => {
      const position = toPosition(findErrorOffset(document, error));
      const seen = (lines[position.line - firstLine] ?? '').trim();
      return { ...position, reason: `${describeError(error)}, in \`${seen.slice(0, 80)}\`.` };
    }),
    ...(text.includes('*') ? listAliases(document) : []).map(({ offset, name }) => ({
      ...toPosition(offset),
      reason: `\`*${name}\` is a reference to another value; expected the value itself.`,
    })),
  ];
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    problems,
    // Places are wanted for findings alone. A document kept for each entry would be most of what a build
    // holds in memory, so it is parsed again.
    positionOf: (path) => findPosition(text, path, firstLine),
  };
}

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
    // With another log level it prints about keys that are lists, with their text.
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The parser calls itself for each level and reports where it could not go on as an error. */
const describeError = ({ message }: Pick<YAMLError, 'message'>): string =>
  message.includes('call stack') ? 'These values are nested too deep' : message;

/**
 * Finds where an error starts. For a quote that nothing closes YAML names the end of the text; its
 * start is that of the last quoted value.
 */
function findErrorOffset(
  document: Document,
  { message, pos }: Pick<YAMLError, 'message' | 'pos'>,
): number {
  let [offset] = pos;
  if (!message.startsWith('Missing closing')) return offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) [offset] = range;
    },
  });
  return offset;
}

/**
 * Lists the aliases of a document. They are problems because what an author meant by `- *word*` is
 * emphasis, and because an alias without its anchor makes `toJS` throw.
 */
function listAliases(document: Document): { offset: number; name: string }[] {
  const aliases: { offset: number; name: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) => void aliases.push({ offset: range?.[0] ?? 0, name: source }),
  });
  return aliases;
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
    if (isScalar(node) && node.range) return node.range[0];
  }
  return undefined;
}
