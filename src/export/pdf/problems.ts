/**
 * What the engine finds wrong with a document, made out of its words. They come in two forms: data where
 * the source cannot be laid out, and one long text of Rust's where the result breaks PDF/UA.
 */
export interface Problem {
  readonly rule: 'pdf-glyph' | 'pdf-image' | 'pdf-heading' | 'pdf-typesetting';
  readonly message: string;
}

/** A rule with the words the engine has for it. */
const patterns: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, source: string) => Problem,
])[] = [
  [
    /the text `"(.*)"` could not be displayed/su,
    ([, text = ''], source) => describeGlyph(text, source),
  ],
  [
    /missing alt text/,
    () => ({
      rule: 'pdf-image',
      message: 'An image has no alternative; expected a text for it.',
    }),
  ],
  [
    /skipped from heading level (\d) to (\d)/,
    ([, from = '', to = '']) => ({
      rule: 'pdf-heading',
      message: `A heading of level ${to} follows one of level ${from}; expected no level left out.`,
    }),
  ],
];

/** Returns the problems in what the engine reported, each once. */
export function readProblems(report: unknown, source: string): Problem[] {
  const problems = readMessages(report).map((message) => toProblem(message, source));
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function toProblem(message: string, source: string): Problem {
  for (const [pattern, describe] of patterns) {
    const match = pattern.exec(message);
    if (match) return describe(match, source);
  }
  return { rule: 'pdf-typesetting', message: `The typesetter says: ${message}.` };
}

/** `message: "…"` in Rust's own form, in which a quotation mark inside has a backslash before it. */
const rustMessage = /message: "((?:[^"\\]|\\.)*)"/gsu;

function readMessages(report: unknown): string[] {
  if (Array.isArray(report))
    return report.map((entry: { message?: unknown }) => String(entry.message));
  const text = report instanceof Error ? report.message : String(report);
  const messages = [...text.matchAll(rustMessage)].map(([, message = '']) => unescapeRust(message));
  return messages.length > 0 ? messages : [text];
}

/** Rust writes signs that cannot be seen by their number: `\u{202e}`. */
const unescapeRust = (text: string): string =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/\\(.)/gs, '$1');

const formatCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function describeGlyph(text: string, source: string): Problem {
  const characters = [...unescapeRust(text)].map((sign) => `${sign} (${formatCodePoint(sign)})`);
  const place = findPlace(unescapeRust(text), source);
  return {
    rule: 'pdf-glyph',
    message: `No font has ${characters.join(' ')}${place ? `, in “${place}”` : ''}.`,
  };
}

/** Characters shown on each side of one that no font has. */
const reach = 12;

/** Returns the words around a text; in the source they are between quotation marks. */
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
