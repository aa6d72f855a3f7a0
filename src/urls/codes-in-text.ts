import { findCode } from './codes.ts';

/**
 * What may be between the words of a code: a space, or signs with spaces around them, but no comma or bracket; also
 * what an input method for Chinese or Japanese gives for a hyphen.
 */
const separator = '(?: ?(?:[^\\p{Letter}\\p{Number}\\s.,;!?()\\[\\]{}<>"\']{1,3}|[一ー]) ?|[. ])';
const separators = new RegExp(separator, 'gu');

/** Latin words and numbers of which a code may be a part. */
const chains = new RegExp(`[a-z0-9]+(?:${separator}[a-z0-9]+)*`, 'gu');

/** Most words in a code. */
const mostWords = 6;

interface CodeInText {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Returns a part of a text as a code, whichever signs are between its words. */
const readCode = (part: string): string | undefined =>
  ['$&', '-', '_', '.', ''].reduce<string | undefined>(
    (found, sign) => found ?? findCode(part.replace(separators, sign)),
    undefined,
  );

function findFirst(text: string, from: number): CodeInText | undefined {
  const words = [...text.slice(from).matchAll(/[a-z0-9]+/g)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
  for (const [index, { start }] of words.entries()) {
    for (const { end } of words.slice(index, index + mostWords).reverse()) {
      const code = readCode(text.slice(start, end));
      if (code !== undefined) return { code, start, end };
    }
  }
  return undefined;
}

function* walkCodes(chain: string): Generator<CodeInText> {
  let found = findFirst(chain, 0);
  while (found) {
    yield found;
    found = findFirst(chain, found.end);
  }
}

/** Returns the codes in a normalised text as people type them (ABC-123, abc 123, abc123), in their published form. */
export const listCodes = (text: string): string[] =>
  [...text.matchAll(chains)].flatMap(({ 0: chain }) =>
    [...walkCodes(chain)].map(({ code }) => code),
  );

/** Returns a normalised text with a space in the place of each code. */
export const removeCodes = (text: string): string =>
  text.replace(chains, (chain) =>
    [...walkCodes(chain)].reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
      chain,
    ),
  );

/** Returns a code as a term of the index: its letters and digits. */
export const toCodeTerm = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
