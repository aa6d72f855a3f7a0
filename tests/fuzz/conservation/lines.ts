import fc from 'fast-check';
import { firstSeen, joinLines, lastSeen } from './ink.ts';
import { escaped, full, half, han, literal, reference, word, type Piece } from './words.ts';

/** The labels of notes that lines refer to. */
export const noteLabels = [
  '1',
  '2',
  '10',
  '注',
  '说明1',
  'fee',
  'Fee-2',
  'a%b',
  'x.y',
  '%E6',
] as const;

/** Text without marks, which begins and ends with a word. */
const plain = fc
  .tuple(
    word,
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(literal('')) },
          { weight: 3, arbitrary: full },
          { weight: 3, arbitrary: half },
          { weight: 1, arbitrary: escaped },
          { weight: 1, arbitrary: reference },
        ),
        word,
      ),
      { maxLength: 3 },
    ),
  )
  .map(([first, others]) => joinPieces([first, ...others.flat()]));

/** Tells whether two pieces would be one word. A mark inside a Latin word is a finding. */
const isOneWord = (left: Piece, right: Piece): boolean =>
  /\w/.test(lastSeen(left.seen) ?? '') && /\w/.test(firstSeen(right.seen) ?? '');

/** Joins pieces; a space is between two Latin words only. */
function joinPieces(pieces: readonly Piece[]): Piece {
  return pieces.reduce((left, right) => {
    const space = isOneWord(left, right) ? ' ' : '';
    return addText(left, space, space, right);
  });
}

const wrap = (mark: string, sign: string, { source, seen }: Piece): Piece => ({
  source: `${mark}${source}${mark}`,
  seen: `⟪${sign}${seen}${sign}⟫`,
});

const hanOnly = fc
  .tuple(
    fc.option(fc.constantFrom('（', '《'), { nil: '' }),
    han,
    fc.constantFrom('', '。', '：', '）', '》', '！'),
  )
  .map(([start, { seen }, end]) => literal(start + seen + end));

const code = fc
  .constantFrom(
    'a*b*',
    '<b>',
    '{x}',
    '**',
    'a  b',
    '~~',
    '[x](y)',
    '面单：',
    'npm i',
    '--force',
    '&amp;',
    '<!-- a -->',
  )
  .map((text) => ({ source: `\`${text}\``, seen: text.replace(/ +/g, ' ') }));

const targets = [
  'article:stamp-expired',
  'article:stamp-expired#date',
  'https://a.test/x_(y)?q=1&r=2',
  'https://a.test/%E4%BB%98#送到',
  'mailto:help@a.test',
  'tel:+8610000',
] as const;

const link = fc
  .tuple(fc.oneof(plain, hanOnly, code), fc.constantFrom(...targets))
  .map(([text, target]) => ({
    source: `[${text.source}](${target})`,
    seen: `${text.seen}⟪→${encodeTarget(target)}⟫`,
  }));

/** Addresses in pages have no other characters than ASCII. */
const encodeTarget = (target: string): string =>
  target.replace(/[^\p{ASCII}]+/gu, (text) => encodeURIComponent(text));

/** An address that is a link by itself ends before Chinese text and before the punctuation at the end of a sentence. */
const address = fc
  .tuple(
    fc.constantFrom(
      'https://www.example.com/help',
      'https://a.test/a_b?c=d&e',
      'https://a.test/x(y)',
    ),
    fc.constantFrom('。', '，', '）', '然后', '.', ',', ' ', '、', '”', '：'),
    word,
  )
  .map(([href, end, after]) => ({
    source: ` ${href}${end}${/[.,]/.test(end) ? ' ' : ''}${after.source}`,
    seen: ` ${href}⟪→${href}⟫${end}${/[.,]/.test(end) ? ' ' : ''}${after.seen}`,
  }));

/** An address in angle brackets. */
const angled = fc
  .constantFrom('https://a.test/a_b?c=d&e', 'https://www.example.com/')
  .map((href) => ({ source: `<${href}>`, seen: `${href}⟪→${href}⟫` }));

const image = fc
  .constantFrom('面单页面', 'The page: pay', '(a) “b”')
  .map((alt) => ({ source: `![${alt}](./card.png)`, seen: `⟪!${alt}⟫` }));

const note = fc
  .constantFrom(...noteLabels)
  .map((label) => ({ source: `[^${label}]`, seen: `⟪^${label}⟫` }));

/** A mark around text. Text that begins or ends with punctuation is Chinese, so that the mark is one. */
const marked = fc.oneof(
  fc.oneof(plain, hanOnly).map((inner) => wrap('**', '*', inner)),
  fc.oneof(plain, hanOnly).map((inner) => wrap('*', '_', inner)),
  fc.oneof(plain, hanOnly).map((inner) => wrap('~~', '~', inner)),
  fc
    .tuple(word, plain, word)
    .map(([a, b, c]) => wrap('**', '*', joinPieces([a, wrap('*', '_', b), c]))),
  fc.tuple(word, link, han).map(([a, b, c]) => wrap('**', '*', joinPieces([a, b, c]))),
  fc.tuple(word, code, han).map(([a, b, c]) => wrap('**', '*', joinPieces([a, b, c]))),
);

/** Where a line may stand, which decides what it may have. */
export interface LineOptions {
  /** Breaks: not in headings and cells. */
  readonly breaks: boolean;
  readonly images: boolean;
  readonly notes: boolean;
}

/** Returns lines of text with marks; begins with a word. */
export function createLine({ breaks, images, notes }: LineOptions): fc.Arbitrary<Piece> {
  const inline = fc.oneof(
    { weight: 6, arbitrary: marked },
    { weight: 2, arbitrary: code },
    { weight: 2, arbitrary: link },
    { weight: 2, arbitrary: address },
    { weight: 1, arbitrary: angled },
    { weight: 2, arbitrary: plain },
    ...(images ? [{ weight: 1, arbitrary: image }] : []),
    ...(notes ? [{ weight: 2, arbitrary: note }] : []),
  );
  const gap = breaks
    ? fc.constantFrom('', '', ' ', '\n', '\n', '\\\n', '，', '。', '：', ', ')
    : fc.constantFrom('', '', ' ', '，', '。', '：', ', ');
  return fc
    .tuple(plain, fc.array(fc.tuple(gap, inline, word), { maxLength: 3 }))
    .map(([first, parts]) => parts.reduce(addPart, first));
}

/** Adds a gap, an inline element, and a word after it. */
const addPart = (line: Piece, [gap, inline, after]: [string, Piece, Piece]): Piece =>
  addGap(addGap(line, gap, inline), '', after);

/** Chinese words have no space between them, a note follows its word, and no line begins with a sign of Markdown. */
function addGap(left: Piece, gap: string, right: Piece): Piece {
  if (gap.trim() !== '' && gap !== '\\\n') return addText(left, gap, gap, right);
  if (gap === '\\\n') return addText(left, gap, '\n', right);
  if (gap === '' || firstSeen(right.seen) === undefined) return joinPieces([left, right]);
  const space = joinLines(left.seen, right.seen);
  const trimmed = { source: right.source.trimStart(), seen: right.seen.trimStart() };
  return addText(left, gap === '\n' ? gap : space, space, trimmed);
}

const addText = (left: Piece, source: string, seen: string, right: Piece): Piece => ({
  source: left.source + source + right.source,
  seen: left.seen + seen + right.seen,
});
