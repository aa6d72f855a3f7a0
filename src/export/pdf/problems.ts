import type { ExportProblem } from '../findings.ts';

/**
 * The engine's messages as findings. They come in two forms: data if the source cannot be laid out, and one text in
 * Rust's debug format if the result violates PDF/UA.
 */

/** Patterns of the engine's messages, with the problem that each means. */
const patterns: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, source: string) => ExportProblem,
])[] = [
  [
    /the text `"(.*)"` could not be displayed/su,
    ([, text = ''], source) => describeGlyph(text, source),
  ],
  [
    /missing alt text/,
    () => ({
      rule: 'pdf-image',
      message: 'An image has no alternative text; expected one.',
    }),
  ],
  [
    /skipped from heading level (\d) to (\d)/,
    ([, from = '', to = '']) => ({
      rule: 'pdf-heading',
      message: `A heading of level ${to} follows one of level ${from}; expected no skipped level.`,
    }),
  ],
];

/** Returns the problems in the engine's report without duplicates. */
export function readProblems(report: unknown, source: string): ExportProblem[] {
  const problems = readMessages(report).map((message) => toProblem(message, source));
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function toProblem(message: string, source: string): ExportProblem {
  for (const [pattern, describe] of patterns) {
    const match = pattern.exec(message);
    if (match) return describe(match, source);
  }
  const label = /label `<(?:[^/>]*\/)?([^>]*)>`/.exec(message)?.[1];
  return {
    rule: 'pdf-typesetting',
    message: `The typesetter says: ${message}.`,
    ...(label !== undefined && { near: `#${label}` }),
  };
}

/** `message: "…"` in Rust's debug format, in which quotation marks in the text are escaped. */
const rustMessage = /message: "((?:[^"\\]|\\.)*)"/gsu;

function readMessages(report: unknown): string[] {
  if (Array.isArray(report))
    return report.map((entry: { message?: unknown }) => String(entry.message));
  const text = report instanceof Error ? report.message : String(report);
  const messages = [...text.matchAll(rustMessage)].map(([, message = '']) => unescapeRust(message));
  return messages.length > 0 ? messages : [text];
}

/** Rust escapes invisible characters by their code point: `\u{202e}`. */
const unescapeRust = (text: string): string =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/\\(.)/gs, '$1');

const formatCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function describeGlyph(text: string, source: string): ExportProblem {
  const characters = [...unescapeRust(text)].map((sign) => `${sign} (${formatCodePoint(sign)})`);
  const place = findPlace(unescapeRust(text), source);
  return {
    rule: 'pdf-glyph',
    message: `No font has ${characters.join(' ')}${place ? `, in “${place}”` : ''}.`,
    near: unescapeRust(text),
  };
}

/** Characters shown on each side of a character that no font has. */
const reach = 12;

/** Returns the text around a text, from the string literal of the source that it is in. */
function findPlace(text: string, source: string): string | undefined {
  const start = source.indexOf(text);
  if (start === -1) return undefined;
  const before =
    source
      .slice(0, start)
      .split(/(?<!\\)"/)
      .at(-1) ?? '';
  const after = source.slice(start + text.length).split(/(?<!\\)"/)[0] ?? '';
  return [...before].slice(-reach).join('') + text + [...after].slice(0, reach).join('');
}
