import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { adviseOn, asCode, quoteText, type Advice } from './yaml-advice.ts';

/** Something wrong in a text of YAML, and where. */
export interface YamlMistake extends Advice {
  /** Index of a character of the text. */
  readonly offset: number;
}

/** Lists what is wrong with a document, in its order: where it is no YAML, and where YAML means something else than people do. */
export function listYamlMistakes(document: Document, text: string): YamlMistake[] {
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // What follows the first error is most often its consequence.
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const errors = first ? [first, ...duplicates] : duplicates;
  const found = errors.map((error) => describeError(document, text, error));
  // What comes before an error has been read as it is.
  const end = first ? Math.min(first.pos[0], found[0]?.offset ?? 0) : Infinity;
  const read = [...(first ? [] : checkFields(document, text)), ...listSurprises(document, text)];
  return [...found, ...read.filter(({ offset }) => offset < end)].toSorted(
    (a, b) => a.offset - b.offset,
  );
}

/** Every file of authors is a list of fields. */
function checkFields({ contents }: Document, text: string): YamlMistake[] {
  if (isMap(contents) || !contents?.range || text.trim() === '') return [];
  const [offset] = contents.range;
  if (!isCollection(contents) && contents.toString().trim() !== 'null')
    return [
      { offset, ...adviseOn({ code: 'IMPOSSIBLE', message: '', ...getLines(text, offset) }) },
    ];
  return isCollection(contents)
    ? [
        {
          offset,
          reason: 'This is a list; expected fields.',
          fix: 'Write each line as `name: value`.',
        },
      ]
    : [];
}

function describeError(document: Document, text: string, error: YAMLError): YamlMistake {
  const { code, message } = error;
  const offset = findErrorOffset(document, text, error);
  // The parser calls itself for each level and reports where it could not go on as an error. That place is not always
  // the same, so the line is named.
  if (message.includes('call stack')) {
    const fix = 'Use fewer lists and fields inside each other.';
    const place = text.lastIndexOf('\n', offset - 1) + 1;
    return { offset: place, reason: 'These values are nested too deep.', fix };
  }
  if (code === 'MULTIPLE_DOCS') {
    const fix = 'Remove the line `---` or `...`, or put what follows into a file of its own.';
    return { offset, reason: 'A second document begins here; expected one.', fix };
  }
  return { offset, ...adviseOn({ code, message, ...getLines(text, offset) }) };
}

/** Finds where an error starts: for what nothing closes, YAML names a place far behind it. */
function findErrorOffset(document: Document, text: string, error: YAMLError): number {
  const { code, message, pos } = error;
  let [offset] = pos;
  const [end] = pos;
  const isQuote = message.startsWith('Missing closing');
  const isBracket = message.startsWith('Flow ');
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (isQuote && type?.startsWith('QUOTE') && range) [offset] = range;
    },
    Collection: (_, { flow, range }) => {
      if (isBracket && flow && range && range[0] < end && range[1] >= end) [offset] = range;
    },
  });
  // A value that goes on in a line that is a field: that line is wrong.
  const { line, rest } = getLines(text, offset);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.includes(': ') && !/:(?: |$)/.test(rest))
    return (
      offset + rest.length + (/^\r?\n */.exec(text.slice(offset + rest.length))?.[0].length ?? 0)
    );
  return offset;
}

const getLine = (text: string, offset: number): string => getLines(text, offset).line;

/** Returns the line around a place, and what of it is after the place. */
function getLines(text: string, offset: number): { line: string; rest: string } {
  const first = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(first).split(/\r?\n/, 1);
  return { line, rest: line.slice(offset - first) };
}

/**
 * Lists values of which a part vanishes without an error: a reference, an anchor or a tag at their start, a comment
 * after them, and a comma in a text between braces.
 */
function listSurprises(document: Document, text: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Node: (_, node) => {
      const mistake = findMark(node, text) ?? findComment(node, text);
      if (mistake) found.push(mistake);
      if (isMap(node) && node.flow) found.push(...findCommas(node.items, text));
    },
  });
  return found;
}

/** What the signs at the start of a value are for. */
const marks = { '*': 'a reference', '&': 'a name for references', '!': 'a type' } as const;

function findMark(node: Node, text: string): YamlMistake | undefined {
  const sign = isAlias(node) ? '*' : node.tag !== undefined ? '!' : getAnchor(node) ? '&' : '';
  if (sign === '' || !node.range) return undefined;
  // The range of a value begins after its marks.
  const last = sign === '*' ? node.range[0] : text.lastIndexOf(sign, node.range[0]);
  const offset = text.slice(last - 1, last) === '!' ? last - 1 : last;
  const value = text.slice(offset, node.range[1]);
  return {
    offset,
    reason: `${asCode(sign)} at the start of a value is ${marks[sign]} in YAML and no text, in ${asCode(getLine(text, offset).trim().slice(0, 80))}.`,
    fix: isCollection(node)
      ? 'Remove the mark.'
      : `Write the value in quotes, ${asCode(quoteText(value))}, or remove the mark.`,
  };
}

const getAnchor = (node: Node): string | undefined => ('anchor' in node ? node.anchor : undefined);

/** After a value without quotes it is not clear whether a comment is part of it. */
function findComment(node: Node, text: string): YamlMistake | undefined {
  if (!isScalar(node) || !node.range || node.type !== 'PLAIN') return undefined;
  const [offset, end] = node.range;
  const { rest } = getLines(text, end);
  if (!/^[ \t]*#/.test(rest)) return undefined;
  return {
    offset: end + rest.indexOf('#'),
    reason: `${asCode(rest.trim().slice(0, 80))} is a comment and no part of the value.`,
    fix: `Write the value in quotes, ${asCode(quoteText(text.slice(offset, end) + rest.trimEnd()))}, or give the comment a line of its own.`,
  };
}

/** A key without a value between braces is the rest of a text with a comma. */
function findCommas(items: readonly unknown[], text: string): YamlMistake[] {
  return items.flatMap((item, index) => {
    const { key, value } = item as { key: unknown; value: unknown };
    const before = index > 0 ? (items[index - 1] as { value: unknown }).value : undefined;
    if (value !== null || !isNode(key) || !key.range) return [];
    const rest = text.slice(key.range[0], key.range[1]).trim();
    const head = isScalar(before) ? String(before.value) : undefined;
    return {
      offset: key.range[0],
      reason:
        head === undefined
          ? `${asCode(rest)} has no value; expected \`name: value\` between braces.`
          : `The comma before ${asCode(rest)} ends the text ${asCode(head)}: between braces a comma separates fields.`,
      fix:
        head === undefined
          ? 'Write `name: value`, or the braces in quotes.'
          : `Write the text in quotes: ${asCode(quoteText(`${head}, ${rest}`))}.`,
    };
  });
}
