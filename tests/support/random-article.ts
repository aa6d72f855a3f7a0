import { createRandom, type Random } from '../../bench/corpus/random.ts';

/** Random article bodies with every element, and with text full of characters that have a meaning in Markdown. */

const pieces = (
  '* ** _ __ ` `` ~ ~~ | \\ # ## + - = == --- > < <b> </b> <!-- & &amp; &#42; [ ] [x] [a](b) ![c] [^1] ( ) { } ' +
  '1. 2) 10. ! ? : ; , . " \' $ % ^ @ / 提示 重要： “引用” 。 ， （一） ' +
  '…… word two-factor x_y 3 2026 👍 𠮷 é Posta かな 한 —— 《书》 1~3 https://a.test/x www.a.test'
).split(' ');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const writeText = ({ below, pick }: Random): string => {
  const words = Array.from({ length: 1 + below(6) }, () => pick(pieces) + pick(['', ' ', ' ']));
  return escapeHtml(words.join('').trim());
};

const wrap = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** Elements of the same kind are neither nested nor adjacent, because Markdown merges them. */
function writeLine(random: Random, depth = 0, outer = ''): string {
  const { below, pick } = random;
  const parts = Array.from({ length: below(3) }, () => {
    const name = pick(['strong', 'em', 'del', 'code', 'a', 'br']);
    if (name === 'br') return depth === 0 ? '<br>' : '';
    if (name === 'code') return wrap('code', writeText(random));
    if (name === 'a')
      return depth === 0 ? `<a href="/x/?a=b&amp;c=(d)#e">${writeText(random)}</a>` : '';
    return depth < 2 && name !== outer ? wrap(name, writeLine(random, depth + 1, name)) : '';
  });
  return [
    writeText(random),
    ...parts.flatMap((part) => [part, pick(['', ' ']) + writeText(random)]),
  ].join('');
}

const writeItems = (random: Random, depth: number): string =>
  Array.from({ length: 1 + random.below(3) }, () => {
    const inner = depth < 2 && random.below(3) === 0 ? writeList(random, depth + 1) : '';
    return wrap('li', writeLine(random) + inner);
  }).join('');

function writeList(random: Random, depth = 0): string {
  const start = random.pick(['<ul>', '<ol>', '<ol start="7">']);
  return `${start}${writeItems(random, depth)}</${start.slice(1, 3)}>`;
}

const writeRow = (random: Random, cell: string): string =>
  wrap('tr', Array.from({ length: 3 }, () => wrap(cell, writeLine(random, 1))).join(''));

const writeTable = (random: Random): string =>
  wrap(
    'table',
    wrap('thead', writeRow(random, 'th')) +
      wrap('tbody', writeRow(random, 'td') + writeRow(random, 'td')),
  );

const writers: readonly ((random: Random) => string)[] = [
  (random) => wrap('p', writeLine(random)),
  (random) => wrap('p', writeLine(random)),
  (random) => wrap(random.pick(['h2', 'h3', 'h6']), writeLine(random, 1)),
  writeList,
  writeTable,
  (random) => wrap('blockquote', wrap('p', writeLine(random)) + writeList(random)),
  (random) =>
    `<aside class="callout"><p class="callout-title">${writeText(random)}</p>${wrap('p', writeLine(random))}</aside>`,
  (random) => wrap('pre', wrap('code', `${writeText(random)}\n\n  ${writeText(random)}\n`)),
  () => '<hr>',
];

/** Returns the HTML of a body, which depends on the seed only. */
export function createArticleHtml(seed: number): string {
  const random = createRandom(`article ${seed}`);
  return Array.from({ length: 8 }, () => random.pick(writers)(random)).join('');
}
