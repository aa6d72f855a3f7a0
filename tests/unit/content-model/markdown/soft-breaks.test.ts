import { toString } from 'hast-util-to-string';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { parseMarkdown } from '../../../../src/content-model/markdown/syntax.ts';
import { toTree } from '../../../../src/content-model/markdown/to-tree.ts';

const render = (markdown: string, locale: Locale = 'zh') => toTree(parseMarkdown(markdown), locale);

/** Words in every element that may be on a line, at the start or at the end of which a line may break. */
const wrap: Readonly<Record<string, (words: string) => string>> = {
  text: (words) => words,
  bold: (words) => `**${words}**`,
  'nested marks': (words) => `**~~*${words}*~~**`,
  code: (words) => `\`${words}\``,
  'a link': (words) => `[${words}](article:base)`,
};

const kinds = Object.keys(wrap);

describe.each(kinds)('after %s', (first) => {
  it.each(kinds)('a line break before %s is no space in Chinese, and one in English', (second) => {
    const join = (before: string, after: string, locale: Locale): string =>
      toString(render(`${wrap[first]?.(before) ?? ''}\n${wrap[second]?.(after) ?? ''}`, locale));
    for (const locale of ['zh', 'en'] as const) {
      expect(join('看邮票', '再面单', locale)).toBe('看邮票再面单');
      expect(join('到了。', '“好”', locale)).toBe('到了。“好”');
      expect(join('かな', 'カナー', locale)).toBe('かなカナー');
      expect(join('look', 'pay', locale)).toBe('look pay');
      expect(join('“yes”', 'and', locale)).toBe('“yes” and');
      expect(join('한국', '사람', locale)).toBe('한국 사람');
    }
    expect(join('用', 'Posta', 'zh')).toBe('用Posta');
    expect(join('Posta', '面单', 'zh')).toBe('Posta面单');
    expect(join('Open', '个人信息', 'en')).toBe('Open 个人信息');
    expect(join('个人信息', 'first', 'en')).toBe('个人信息 first');
  });
});

describe('a line break', () => {
  it.each([
    ['beside a note', '三天[^1]\n节假日\n\n[^1]: 注', '<p>三天<sup>…</sup>节假日</p>'],
    ['beside a note in Latin text', 'a[^1]\nb\n\n[^1]: 注', '<p>a<sup>…</sup> b</p>'],
    ['beside a picture', '点\n![图](a.png)\n再看', '<p>点<img src="a.png" alt="图">再看</p>'],
    ['in the words of a picture', '![图\n片](a.png)', '<p><img src="a.png" alt="图片"></p>'],
    ['in a quotation', '> 一行\n> 二行', '<blockquote><p>一行二行</p></blockquote>'],
    ['in a list', '- 一行\n  **二**行', '<ul><li>一行<strong>二</strong>行</li></ul>'],
    ['in a heading', '一行\n二行\n---', '<h2>一行二行</h2>'],
    ['with spaces', '一行 \n   二行', '<p>一行二行</p>'],
    ['that is hard', '一行\\\n二行  \n三行', '<p>一行<br>二行<br>三行</p>'],
    ['in code', '`` 一行\n二行 ``', '<p><code>一行 二行</code></p>'],
    ['beside rare characters', '𠮷\n𠮷', '<p>𠮷𠮷</p>'],
  ])('%s', (_, markdown, html) => {
    const shown = toHtml(render(markdown)).replace(/<section.*/s, '');
    expect(shown.replace(/<sup>.*<\/sup>/, '<sup>…</sup>')).toBe(html);
  });
});
