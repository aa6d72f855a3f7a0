import { isHarmless } from './ordinary.ts';
import type { Span } from './secret.ts';
import { harmlessHan } from './words.ts';

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '”': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '<': '>',
};

/** Returns the text between the quotation marks that open at a position. */
export function readQuoted(text: string, at: number): Span | undefined {
  const close = quotes[text[at] ?? ''];
  const end = close === undefined ? -1 : text.indexOf(close, at + 1);
  const inside = text.slice(at + 1, end);
  return end - at < 3 || end - at > 80 || inside.includes('\n') || /^\s*(?:[:=,]|$)/.test(inside)
    ? undefined
    : { start: at + 1, end };
}

/** Tells whether a quotation is a message or a label, and not a password. */
export const isMessage = (quoted: string): boolean =>
  /[\u3400-\u9fff]/.test(quoted)
    ? harmlessHan.test(quoted) && !/[a-z\d]/i.test(quoted)
    : quoted
        .toLowerCase()
        .split(/[^a-z']+/)
        .filter(Boolean)
        .some(isHarmless) && !/\d/.test(quoted);
