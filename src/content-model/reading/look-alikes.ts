import { alertTypes } from '../markdown/alerts.ts';

/** Text that looks like markup, and how the markup is written. */
export interface LookAlike {
  /** What it looks like: `a link`. */
  readonly what: string;
  /** Finds it in a text (`mask.ts`), or at the start of a line of a paragraph. */
  readonly pattern: RegExp;
  /** How to write it, or what to do instead. */
  readonly right: string;
  /** Tells which of the finds count. */
  readonly isMeant?: (match: RegExpExecArray) => boolean;
}

const han = '\\p{Script=Han}';

/** The target of a link, and not an explanation in brackets. */
const target =
  /^[\s<]*(?:\ue000|article[:：]|https?[:：]|mailto[:：]|tel[:：]|#[a-z]|\.{0,2}\/|www\.)|\.(?:png|jpe?g|gif|svg|webp|avif|mdx?|html?)\s*$/iu;

const isTarget = (match: RegExpExecArray): boolean => target.test(match[1] ?? '');

const link = 'Write [words](article:id), with brackets of ASCII and nothing between them';
const bold =
  'Write **words**, without spaces between the marks and the words, and with punctuation outside of them';
const task = 'Write - [ ] words, with one space in the brackets and one behind them';
const math = 'Write formulas as text or `code`; they are not set';

/** Look-alikes anywhere in a text, the more exact before those that find the same. */
export const inText: readonly LookAlike[] = [
  {
    what: 'a picture',
    pattern: /[!！][[［]/gu,
    right: 'Write ![words](picture.png), with signs of ASCII',
  },
  {
    what: 'a note',
    pattern: /[[［][\^＾]/gu,
    right: 'Write [^1] in the text and [^1]: words on a line of its own, with signs of ASCII',
  },
  {
    what: 'an alert',
    pattern: /[[［][!！]\s?[A-Za-z]/gu,
    right: `Write > [!NOTE] as the first line of a quotation; kinds are ${Object.keys(alertTypes).join(', ')}`,
  },
  { what: 'a link of a wiki', pattern: /\[\[|\]\]/gu, right: link },
  { what: 'a link', pattern: /\]\(/gu, right: link },
  {
    what: 'a link',
    pattern: /[\]］】][ \t]?[（(]([^（）()\n]*)[）)]/gu,
    right: link,
    isMeant: isTarget,
  },
  { what: 'a link', pattern: /[）)][[［]([^[\]［］\n]*)[\]］]/gu, right: link, isMeant: isTarget },
  {
    what: 'a link',
    pattern: /\][ \t]?\[/gu,
    right: 'Write [words][name], and [name]: article:id on a line of its own',
  },
  {
    what: 'the definition of a link',
    pattern: /[\]］][ \t]?[：:]\s*([^\s]*)/gu,
    right: 'Write [name]: article:id on a line of its own, with signs of ASCII',
    isMeant: isTarget,
  },
  { what: 'bold text', pattern: /(?<!\*)\*\*(?!\*)|＊＊|\*{3}(?=[^*\n]+\*{3})/gu, right: bold },
  {
    what: 'bold text',
    pattern: new RegExp(
      `(?<![\\w_])__(?=[^\\s_])[^_\\n]*__(?![\\w_])|(?<!_)__(?=${han})|(?<=${han})__(?!_)|＿＿(?=\\S)[^＿\\n]+＿＿`,
      'gu',
    ),
    right: bold,
  },
  {
    // An underscore between Latin letters is part of a name: `order_id`.
    what: 'stressed text',
    pattern: new RegExp(
      `(?<![A-Za-z\\d_])_(?=[^\\s_])(?:(?<=${han}_)|(?=[^_\\n\\0]*${han}))[^_\\n\\0]*[^\\s_\\0](?:(?<=${han})_|_(?![A-Za-z\\d]))(?!_)`,
      'gu',
    ),
    right: 'Write *words*: _words_ work only between spaces',
  },
  {
    what: 'stressed text',
    pattern:
      /(?<![*\d])\*(?=[^\s*])(?=[^*\n]*\p{L})[^*\n]*\s\*(?!\*)|(?<![*\d])\*\s(?=[^*\n]*\p{L})[^*\n]*[^\s*]\*(?!\*)/gu,
    right: 'Write *words*, without spaces between the marks and the words',
  },
  {
    what: 'deleted text',
    pattern: /~~(?=[\p{L}\p{N}“（《])|~~[^~\n]+~~|～～[^～\n]+～～/gu,
    right: 'Write ~~words~~, without spaces between the marks and the words',
  },
  { what: 'code', pattern: /`|｀/gu, right: 'Write `code` between two backticks of ASCII' },
  { what: 'marked text', pattern: /==(?=[^\s=])[^=\n]+==/gu, right: bold },
  { what: 'a formula', pattern: /\$\$/gu, right: math },
  {
    what: 'a formula',
    pattern: new RegExp(
      `(?<![\\w$])\\$(?!\\s)(?![^$\\n]*${han})([^$\\n]*[^\\s$])\\$(?![\\w$])`,
      'gu',
    ),
    right: math,
    isMeant: (match) => /^[a-z]|[=^_{}+*/<>]/i.test(match[1] ?? ''),
  },
  { what: 'a comment', pattern: /<!--|-->/gu, right: 'Write <!-- words -->' },
  { what: 'a comment', pattern: /%%(?=\S)[^%\n]+%%/gu, right: 'Write <!-- words -->' },
  { what: 'hidden text', pattern: /\|\|(?=[^\s|])[^|\n]+\|\|/gu, right: 'Remove the signs' },
  {
    what: 'a note',
    pattern: /\^\[/gu,
    right: 'Write [^1] in the text and [^1]: words on a line of its own',
  },
  {
    what: 'an emoji',
    pattern: /(?<![\w:]):[a-z][a-z\d_+-]*:(?![\w:])/gu,
    right: 'Write the emoji itself',
  },
  {
    what: 'HTML',
    pattern: /[＜〈]\/?[a-z][a-z\d]*\s*\/?[＞〉]/giu,
    right: 'Use Markdown or a component',
  },
  {
    what: 'a character reference',
    pattern: /[&＆](?:#\d+|[a-z]{2,8})；/giu,
    right: 'Write the character itself',
  },
];

/** Look-alikes at the start of a line. */
export const atLineStart: readonly LookAlike[] = [
  {
    what: 'a task',
    pattern: /^(?:[-－+*＊]\s?)?[[［【]\s{0,2}[xX√✓✔✗×✘]?\s{0,2}[\]］】](?![(（])/u,
    right: task,
  },
  {
    what: 'a heading',
    pattern: /^(?:#{1,6}(?=[^\s#\d])|#{1,6}\u3000|＃{1,6})/u,
    right: 'Write ## words [#id], with a space behind the signs',
  },
  {
    what: 'a list',
    pattern: new RegExp(`^(?:[-+*](?=[${han}“（《【[]|\\u3000)|[－＊＋](?![＊－\\d]))`, 'u'),
    right: 'Write - words, with a space behind the sign',
  },
  {
    what: 'a numbered list',
    pattern: new RegExp(`^\\d{1,9}[.)](?=[${han}“（《【]|\\u3000)`, 'u'),
    right: 'Write 1. words, with a space behind the full stop',
  },
  { what: 'a quotation', pattern: /^＞/u, right: 'Write > words' },
  {
    what: 'a table',
    pattern: /^[|｜][^|｜\n]*[|｜]|^(?:[|｜]\s*)?:?[-－—]{2,}:?\s*[|｜][-－—:|｜\s]*$/u,
    right:
      'Write as many cells in the second line, | --- | --- |, as in the first, with signs of ASCII',
  },
  {
    what: 'a box',
    pattern: /^(?:：：：|!!!\s|\?\?\?\+?\s|===?\s")/u,
    right: 'Use <Callout>, or > [!NOTE]',
  },
  {
    what: 'a table of contents',
    pattern: /^[[［]{1,2}_?toc_?[\]］]{1,2}\s*$/iu,
    right: 'Remove it: pages have one',
  },
  { what: 'a formula', pattern: /^\\\w/u, right: 'Remove the command' },
  {
    what: 'a term with its meaning',
    pattern: /^[:：][ \t\u3000]+\S/u,
    right: 'Write <Terms> around a list: - **Term**: meaning',
  },
  {
    what: 'an abbreviation',
    pattern: /^\*[[［][^\]］\n]+[\]］][:：]/u,
    right: 'Explain it in the text',
  },
  {
    what: 'code',
    pattern: /^(?:'''|‘‘‘|’’’)/u,
    right: 'Write ``` on the lines before and after the code',
  },
];

/** Starts of lines that are a list only if a paragraph has several: its lines are joined. */
export const inSeveralLines: readonly LookAlike[] = [
  {
    what: 'a numbered list',
    pattern:
      /^(?:(?:\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3})[、．.)）]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])/u,
    right: 'Write 1. words, or an empty line between the lines',
  },
  { what: 'a list', pattern: /^[•·●○■□◆▪‣⁃・–—]\s?(?!—)/u, right: 'Write - words' },
];
