import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { splitLanguageRuns } from '../../../../src/i18n/language-runs.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { toPageTree } from '../../../../src/content-model/markdown/page-tree.ts';
import { parseMarkdown } from '../../../../src/content-model/markdown/syntax.ts';
import { toTree } from '../../../../src/content-model/markdown/to-tree.ts';
import { createCatalogue } from '../../../../src/content-model/articles/catalogue.ts';
import { createLinks } from '../../../../src/urls/hrefs.ts';
import { createArticle, createGuideInput } from '../../../support/articles.ts';

/** One article in both languages, one in Chinese only. */
const catalogue = createCatalogue([
  createArticle('zh', 'self-check', createGuideInput()),
  createArticle('en', 'self-check', createGuideInput()),
  createArticle('zh', 'late', createGuideInput()),
]);

const retiredHeadings = new Map([
  [
    'x',
    new Map([
      ['look', 'drop-off'],
      ['read', 'drop-off'],
      ['gone', 'nowhere'],
      ['beginning', 'main'],
    ]),
  ],
]);

const links = createLinks({ base: '/help', origin: 'https://help.test' });

/** Returns the HTML of an article's body. */
function render(markdown: string, locale: Locale = 'zh'): string {
  const json = JSON.stringify(toTree(parseMarkdown(markdown), locale));
  const pictures = { './a.png': { src: '/help/_astro/a.png', width: 9, height: 6 } };
  const article = { locale, id: 'x' };
  return toHtml(toPageTree({ json, pictures }, { article, catalogue, links, retiredHeadings }));
}

describe('headings', () => {
  it.each([
    ['## 先检查 [#check-first]', '<h2 id="check-first">先检查</h2>'],
    ['## **先**检查[#check-first]', '<h2 id="check-first"><strong>先</strong>检查</h2>'],
    ['### Steps  [#steps] ', '<h3 id="steps">Steps</h3>'],
    ['## 没有编号', '<h2>没有编号</h2>'],
    ['## 看 [#1] 再说', '<h2>看 [#1] 再说</h2>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

describe('retired headings', () => {
  it.each([
    [
      '## **寄件**页 [#drop-off]',
      '<h2 id="drop-off"><span id="look"></span><span id="read"></span><strong>寄件</strong>页</h2>',
    ],
    ['## 别处 [#elsewhere]', '<h2 id="elsewhere">别处</h2>'],
    ['寄件', '<p>寄件</p>'],
  ])('leave their ids in the heading that took their place alone: %s', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });
});

describe('links between articles', () => {
  it.each([
    ['zh', '[查](article:self-check)', '<a href="/help/zh/self-check/">查</a>'],
    [
      'en',
      '[check](article:self-check#account)',
      '<a href="/help/en/self-check/#account">check</a>',
    ],
    ['zh', '[站外](https://example.com/)', '<a href="https://example.com/">站外</a>'],
    ['zh', '[没有](article:nothing)', '<a href="article:nothing">没有</a>'],
  ] as const)('keep a %s reader in their language: %s', (locale, markdown, html) => {
    expect(render(markdown, locale)).toBe(`<p>${html}</p>`);
  });

  it.each([
    [
      '[查][r]\n\n[r]: article:self-check#account',
      'zh',
      '<a href="/help/zh/self-check/#account">查</a>',
    ],
    [
      '[late][r]\n\n[r]: article:late',
      'en',
      '<a href="/help/zh/late/" hreflang="zh-CN">late (in Chinese)</a>',
    ],
    ['[a][r]\n\n[r]: https://example.com/', 'en', '<a href="https://example.com/">a</a>'],
  ] as const)('work by reference too: %j', (markdown, locale, html) => {
    expect(render(markdown, locale)).toBe(`<p>${html}</p>`);
  });

  it('name the language if only another one has the article', () => {
    expect(render('[late](article:late)', 'en')).toBe(
      '<p><a href="/help/zh/late/" hreflang="zh-CN">late (in Chinese)</a></p>',
    );
  });
});

describe('pictures', () => {
  it('have the address and the size of the published file', () => {
    expect(render('![图](./a.png)')).toBe(
      '<p><img src="/help/_astro/a.png" alt="图" loading="lazy" decoding="async" width="9" height="6"></p>',
    );
  });
});

describe('components', () => {
  it.each([
    [
      'on one line',
      '<Callout type="warning" title="先别面单">不要再付第二次，先**联系客服**再说。</Callout>',
      '<p>不要再付第二次，先<strong>联系客服</strong>再说。</p>',
    ],
    [
      'with blocks inside',
      '<Callout type="warning" title="先别面单">\n\n一段\n\n- 一点\n\n</Callout>',
      '<p>一段</p><ul><li>一点</li></ul>',
    ],
  ])('become one element: %s', (_, markdown, inside) => {
    expect(render(markdown)).toBe(
      '<aside class="callout" data-type="warning" aria-label="先别面单">' +
        `<p class="callout-title" data-title="">先别面单</p>${inside}</aside>`,
    );
  });
});

describe('a callout without a title', () => {
  it.each([
    ['note', '说明'],
    ['tip', '提示'],
    ['warning', '注意'],
    ['danger', '危险'],
  ])('has the name of its kind: %s', (type, word) => {
    expect(render(`<Callout type="${type}">别面单。</Callout>`)).toBe(
      `<aside class="callout" data-type="${type}" aria-label="${word}">` +
        `<p class="callout-title" data-title="">${word}</p><p>别面单。</p></aside>`,
    );
  });
});

describe('language runs', () => {
  it.each([
    [
      'en',
      'Open 个人信息 first',
      [{ text: 'Open ' }, { text: '个人信息', lang: 'zh-CN' }, { text: ' first' }],
    ],
    ['zh', '用Posta的PIN登录', [{ text: '用Posta的PIN登录' }]],
    [
      'zh',
      '开two-factor authentication吧',
      [{ text: '开' }, { text: 'two-factor authentication', lang: 'en' }, { text: '吧' }],
    ],
    // Quotation marks around more than the Chinese words belong to the page.
    [
      'en',
      'Search “Posta 问题” there',
      [{ text: 'Search “Posta ' }, { text: '问题', lang: 'zh-CN' }, { text: '” there' }],
    ],
    ['en', 'It says 没有“记录”了', [{ text: 'It says ' }, { text: '没有“记录”了', lang: 'zh-CN' }]],
    ['en', '', []],
  ] as const)('in %s: %s', (locale, text, runs) => {
    const found = splitLanguageRuns(text, locale);
    expect(found).toEqual(runs);
    expect(found.map((run) => run.text).join('')).toBe(text);
  });

  it('reach into headings, links and cells', () => {
    const html = render('## The 寄件 page [#drop-off]\n\n[看 寄件](https://example.com/)', 'en');
    expect(html).toContain('The <span lang="zh-CN">寄件</span> page');
    expect(html).toContain(
      '<a href="https://example.com/"><span lang="zh-CN">看</span> <span lang="zh-CN">寄件</span></a>',
    );
  });
});

describe('tables', () => {
  it('have the name of their section', () => {
    const named = render('## How long [#how-long]\n\n| a |\n| --- |\n| b |', 'en');
    expect(named).toContain('aria-label="Table: How long"');
  });

  const html = render('| 情况 | 多久 |\n| --- | ---: |\n| 一般 | 24小时 |');

  it('are in a scrollable, focusable box', () => {
    expect(html).toMatch(
      /^<div class="table-box" role="region" aria-label="表格" tabindex="0"><table>/,
    );
  });

  it('have header scopes and column alignment, without inline styles', () => {
    expect(html).toContain('<th scope="col" data-align="right">多久</th>');
    expect(html).not.toMatch(/style=|align="right"(?!>)/);
  });
});

describe('task lists', () => {
  it('have enabled boxes with labels', () => {
    expect(render('- [ ] 看邮票')).toContain(
      '<label><input type="checkbox" autocomplete="off"><span>看邮票</span></label>',
    );
  });

  it('have no link in a label, and the whole text as their name', () => {
    const link = 'https://posta.test/';
    expect(render(`- [ ] 甲\n- [ ] 看[邮票](${link})`)).toContain(
      '<span class="task-row"><input type="checkbox" autocomplete="off" id="task_2" aria-labelledby="task_2_text">' +
        `<label for="task_2"></label><span id="task_2_text">看<a href="${link}">邮票</a></span></span>`,
    );
  });

  it('do not include a nested list in the label', () => {
    const html = render('- [ ] 看邮票\n  - 够吗');
    expect(html).toMatch(/看邮票\s*<\/span><\/label><ul>/);
  });

  it('use the first paragraph of a loose list item as the label', () => {
    expect(render('- [ ] 一\n\n- [ ] 二')).toContain('<p><label><input');
  });

  it('do not change other lists', () => {
    expect(render('- 一')).toBe('<ul><li>一</li></ul>');
  });
});
