import fc from 'fast-check';

/** A piece of a line: what its author writes, and what is seen of it (ink.ts). `\n` in what is seen is a break. */
export interface Piece {
  readonly source: string;
  readonly seen: string;
}

/** Returns text that is seen as it is written. */
export const literal = (text: string): Piece => ({ source: text, seen: text });

const latin = fc
  .constantFrom('pay', 'card', 'iPhone', 'two-factor', 'x_y', 'don’t', 'v2.0', '24h', 'é')
  .map(literal);
export const han = fc
  .constantFrom('送到', '面单', '三天', '客服', '请注意', '验证码', '你的面单', '1~3个工作日')
  .map(literal);
export const word = fc.oneof(latin, han);

/** Punctuation that has no meaning in Markdown where it is used: between words. */
export const full = fc
  .constantFrom(
    '，',
    '。',
    '：',
    '；',
    '！',
    '？',
    '、',
    '（一）',
    '“引用”',
    '《协议》',
    '……',
    '——',
    '～',
    '【二】',
  )
  .map(literal);
export const half = fc
  .constantFrom(
    ',',
    '.',
    ':',
    ';',
    '!',
    '?',
    ' - ',
    ' (a) ',
    '"q"',
    '/',
    ' & ',
    ' + ',
    ' = ',
    '~',
    '^',
    '…',
    ' → ',
    ' * ',
    ' 50% ',
    ' C++ ',
  )
  .map(literal);
/** Signs with a backslash. */
export const escaped = fc
  .constantFrom('*', '_', '`', '[', ']', '~', '#', '|', '\\', '<', '{', '}', '**', '![', '$')
  .map((sign) => ({ source: [...sign].map((one) => `\\${one}`).join(''), seen: sign }));
export const reference = fc.constantFrom(
  { source: '&lt;', seen: '<' },
  { source: '&amp;', seen: '&' },
  { source: '&copy;', seen: '©' },
  { source: '&#20184;', seen: '付' },
);
