import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/content-model/markdown/syntax.ts';
import { toTree } from '../../../../src/content-model/markdown/to-tree.ts';

const render = (markdown: string): string => toHtml(toTree(parseMarkdown(markdown), 'zh'));

/** Returns the paragraph of a text in which `<text>` is a link to that text, and `<text|address>` to an address. */
const withLinks = (text: string): string =>
  `<p>${text.replace(/<([^>|]+)(?:[|]([^>]+))?>/g, (_, shown: string, href = shown) => `<a href="${String(href)}">${shown}</a>`)}</p>`;

describe('one tilde', () => {
  it.each(['要1~3个工作日，高峰期要3~5个工作日。', '~1小时~', '9:00~18:00~24:00', '1~3~5'])(
    'is a range and no strikethrough: %s',
    (text) => {
      expect(render(text)).toBe(`<p>${text}</p>`);
    },
  );
});

describe('marks', () => {
  const outsides = ['', '文', '。', '“', '）', '…', '한', '𠮷'];
  const insides = ['文', '“引”', '（注）', '送到。', '…等', 'Posta', '100%', '𠮷，'];
  const marks = { '**': 'strong', '*': 'em', '~~': 'del' };

  it.each(Object.entries(marks))('%s works beside Chinese text and punctuation', (mark, name) => {
    const places = outsides.flatMap((before) =>
      insides.flatMap((inside) => outsides.map((after) => ({ before, inside, after }))),
    );
    const markdown = places
      .map(({ before, inside, after }) => `前${before}${mark}${inside}${mark}${after}后`)
      .join('\n\n');
    const html = places
      .map(({ before, inside, after }) => `前${before}<${name}>${inside}</${name}>${after}后`)
      .map((text) => `<p>${text}</p>`);
    expect(render(markdown).split(/(?<=<\/p>)/)).toEqual(html);
  });
});

describe('literal autolinks', () => {
  it.each([
    [
      '请打开https://www.example.com/help。然后登录，再看',
      '请打开<https://www.example.com/help>。然后登录，再看',
    ],
    [
      '见www.example.com/a_b，或WWW.b.example）',
      '见<www.example.com/a_b|https://www.example.com/a_b>，或<WWW.b.example|https://WWW.b.example>）',
    ],
    ['“https://a.example/”', '“<https://a.example/>”'],
    ['写给help@a.example。谢谢', '写给<help@a.example|mailto:help@a.example>。谢谢'],
    ['https://a.example/路', '<https://a.example/>路'],
    ['https://a.example/%E8%B7%AFです', '<https://a.example/%E8%B7%AF>です'],
    ['https://xn--fsqu00a.example한국', '<https://xn--fsqu00a.example>한국'],
    ['https://a.example👍，https://b.example𠮷', '<https://a.example>👍，<https://b.example>𠮷'],
    ['https://a.example/x(y)z). b', '<https://a.example/x(y)z>). b'],
    ['https://a.example/a,b?c=1!，', '<https://a.example/a,b?c=1>!，'],
    ['https://a.example...', '<https://a.example>...'],
    [
      'https://bücher.example/é x',
      '<https://bücher.example/é|https://b%C3%BCcher.example/%C3%A9> x',
    ],
  ])('end before Chinese text and full-width punctuation: %s', (text, expected) => {
    expect(render(text)).toBe(withLinks(expected));
  });

  it('swallow no marks after them', () => {
    expect(render('看https://a.example/x，**别**点`b`')).toBe(
      '<p>看<a href="https://a.example/x">https://a.example/x</a>，<strong>别</strong>点<code>b</code></p>',
    );
  });

  it.each([
    'https://',
    'www.',
    'https://例子.example',
    'https\\://a.example',
    'xhttps://a.example',
    'https://a_b.c',
    'h'.repeat(5000),
  ])('need a domain, and a backslash keeps them text: %.40s', (text) => {
    expect(render(text)).toBe(`<p>${text.replace('\\', '')}</p>`);
  });
});
