import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/content-model/reading/body.ts';
import { parseMarkdown } from '../../../../src/content-model/markdown/syntax.ts';
import { toTree } from '../../../../src/content-model/markdown/to-tree.ts';

/** Syntax that authors know from other tools. */

const render = (markdown: string): string => toHtml(toTree(parseMarkdown(markdown), 'zh'));

describe('addresses in angle brackets', () => {
  it.each([
    ['alone on a line', '<https://a.test>', '<p><a href="https://a.test">https://a.test</a></p>'],
    [
      'beside Chinese',
      '看<https://a.test/x>。再',
      '<p>看<a href="https://a.test/x">https://a.test/x</a>。再</p>',
    ],
    ['of e-mail', '<a@b.test>', '<p><a href="mailto:a@b.test">a@b.test</a></p>'],
    ['in code', '`<https://a.test>`', '<p><code>&#x3C;https://a.test></code></p>'],
  ])('are links: %s', (_, markdown, html) => {
    expect(parseBody(markdown)).toMatchObject({ mistyped: [], forbidden: [] });
    expect(render(markdown)).toBe(html);
  });
});

describe('line breaks of HTML', () => {
  it.each([
    ['in a line', '一<br>二', '<p>一<br>二</p>'],
    ['at the end of a line', '一<br/>\n二', '<p>一<br>二</p>'],
    ['in code', '`<br>`', '<p><code>&#x3C;br></code></p>'],
  ])('are line breaks: %s', (_, markdown, html) => {
    expect(parseBody(markdown)).toMatchObject({ mistyped: [], forbidden: [] });
    expect(render(markdown)).toBe(html);
  });

  it('are the way to write one in a cell', () => {
    expect(render('| 一<br>二 |\n| - |')).toContain('<th scope="col">一<br>二</th>');
  });
});

describe('comments', () => {
  it.each([
    ['in a sentence', '一<!-- 注 -->二', '<p>一二</p>'],
    ['on two lines of a sentence', '一<!-- 注\n注 -->二', '<p>一二</p>'],
    ['before a sentence', '<!-- 注 --> **一**', '<p><strong>一</strong></p>'],
    ['alone', '一\n\n<!-- 注 -->\n\n二', '<p>一</p><p>二</p>'],
    ['of several lines, with empty ones', '<!--\n\n注 {a <b\n\n-->\n一', '<p>一</p>'],
    ['two on one line', '<!-- 注 --> <!-- 注 -->\n\n一', '<p>一</p>'],
    ['in a quotation', '> <!-- 注\n> 注 -->\n> 一', '<blockquote><p>一</p></blockquote>'],
    ['in a list', '- 一 <!-- 注 -->\n- 二', '<ul><li>一</li><li>二</li></ul>'],
    ['in a table', '| 一<!-- 注 --> |\n| - |', undefined],
    ['in a heading', '## 一 [#a] <!-- 注 -->', '<h2 id="a">一</h2>'],
    ['indented', '      <!-- 注 -->\n\n一', '<p>一</p>'],
    ['of MDX', '{/* 注 */}\n\n一{/* 注 */}二', '<p>一二</p>'],
    ['of MDX on several lines', '{/*\n\n注\n\n*/}\n\n一', '<p>一</p>'],
    ['in code', '`<!-- 码 -->`', '<p><code>&#x3C;!-- 码 --></code></p>'],
    [
      'in a block of code',
      '```\n<!-- 码 -->\n```',
      '<pre role="region" aria-label="代码" tabindex="0"><code>&#x3C;!-- 码 -->\n</code></pre>',
    ],
  ])('are left out, and code keeps them: %s', (_, markdown, html) => {
    expect(parseBody(markdown)).toMatchObject({ forbidden: [] });
    if (html !== undefined) expect(render(markdown)).toBe(html);
  });

  it('change no place of what is after them', () => {
    const { links } = parseBody('<!-- 注\n注 -->\n一 <!-- 注 --> [二](article:two)');
    expect(links).toEqual([{ href: 'article:two', line: 3, column: 14 }]);
  });
});

describe('ids in braces', () => {
  it.each([
    ['## 先检查 {#check-first}', '<h2 id="check-first">先检查</h2>'],
    ['## **先**检查{#check-first} ##', '<h2 id="check-first"><strong>先</strong>检查</h2>'],
    ['先检查 {#check-first}\n---', '<h2 id="check-first">先检查</h2>'],
    ['### 先检查 {#check-first} <!-- 注 -->', '<h3 id="check-first">先检查</h3>'],
  ])('are ids of headings: %j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
    expect(parseBody(markdown)).toMatchObject({ forbidden: [], headings: [{ id: 'check-first' }] });
  });

  it('are expressions elsewhere', () => {
    expect(parseBody('看 {#check-first}').forbidden).toMatchObject([
      { what: 'the expression {#check-first}', line: 1, column: 3 },
    ]);
  });
});

describe('alerts of GitHub', () => {
  const callout = (type: string, title: string | undefined, inside: string): string =>
    toHtml(
      toTree(
        parseMarkdown(
          `<Callout type="${type}"${title === undefined ? '' : ` title="${title}"`}>\n\n${inside}\n\n</Callout>`,
        ),
        'zh',
      ),
    );

  it.each([
    ['> [!NOTE]\n> 一\n> 二', callout('note', undefined, '一\n二')],
    ['> [!tip]\n> - 一', callout('tip', undefined, '- 一')],
    ['> [!Important]\n>\n> 一\n>\n> 二', callout('note', undefined, '一\n\n二')],
    ['> [!WARNING] 先别面单\n> 一**二**', callout('warning', '先别面单', '一**二**')],
    ['> [!CAUTION]- 先别面单\n>\n> 一', callout('danger', '先别面单', '一')],
    ['> [!NOTE] 只有一行', callout('note', undefined, '只有一行')],
    ['> [!NOTE] [链](article:a)\n> 一', callout('note', undefined, '[链](article:a)\n\n一')],
    ['> [!NOTE]\\\n> 一', callout('note', undefined, '一')],
    ['- 项\n\n  > [!TIP]\n  > 一', `<ul><li><p>项</p>${callout('tip', undefined, '一')}</li></ul>`],
  ])('are callouts: %j', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it.each(['> \\[!NOTE]\n> 一', '> 一 [!NOTE]', '> [!FOO]\n> 一'])(
    'are no other quotations: %j',
    (markdown) => {
      expect(render(markdown)).toMatch(/^<blockquote>/);
    },
  );
});
