import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outline, renderMarkdown } from '../../../support/outline.ts';
import { createArticleHtml } from '../../../support/random-article.ts';
import { root } from '../../../support/project.ts';
import { testPage, writeBody } from '../../../support/twin.ts';

/** Asserts that rendered Markdown has the text and structure of its page. */
function expectSame(html: string): void {
  const { alone, problems } = writeBody(html);
  expect(problems).toEqual([]);
  expect(outline(renderMarkdown(alone), testPage), alone).toEqual(outline(html, testPage));
}

describe('the Markdown of a body', () => {
  const beside = ['文', '“引”', '（注）', '送到。', '…等', '𠮷，'];

  it.each(['strong', 'em', 'del'])('has no references to characters beside %s', (mark) => {
    const html = beside
      .flatMap((before) =>
        [...beside, 'Posta'].flatMap((inside) =>
          beside.map((after) => `<p>${before}<${mark}>${inside}</${mark}>${after}</p>`),
        ),
      )
      .join('');
    expect(writeBody(html).alone).not.toContain('&#');
    expectSame(html);
  });
});

describe('the rendered Markdown of a body', () => {
  it('is the same for every element', () => {
    expectSame(readFileSync(join(root, 'tests/fixtures/pdf/everything.html'), 'utf8'));
  });

  it.each([
    ['bold before a Chinese letter', '<p><strong>提示：</strong>后面</p>'],
    ['bold after one', '<p>前面<strong>“重要”</strong>后面</p>'],
    ['stress with punctuation', '<p>先<em>（别急）</em>再看</p>'],
    ['deleted words with punctuation', '<p><del>旧的。</del>新的</p>'],
    ['marks side by side', '<p><strong>一：</strong><em>二</em><del>三。</del>四</p>'],
    ['bold around an emoji', '<p>好<strong>👍</strong>的<strong>：</strong>👍</p>'],
    ['asterisks and underscores', '<p>2 * 3 * 4, *no*, _no_, snake_case, __init__</p>'],
    ['a number and a full stop', '<p>1. no list</p><p>2) nor this</p><p>2026.</p>'],
    ['signs at the start', '<p>+ a</p><p>- b</p><p># c</p><p>&gt; d</p><p>=== e</p><p>--- f</p>'],
    ['what looks like HTML', '<p>&lt;b&gt;a&lt;/b&gt; &lt;!-- b --&gt; &amp;amp; &amp;lt;</p>'],
    ['what looks like a link', '<p>[a](b) ![c](d) [^1] [ ] [x]: y</p>'],
    ['addresses that are no links', '<p>https://a.test/ www.a.test a@b.test</p>'],
    ['a backslash', '<p>C:\\new\\*</p>'],
    ['a backslash before bold', '<p>a\\é<strong>) b</strong></p>'],
    ['backticks', '<p>`a` <code>b ` c</code> <code>``</code></p>'],
    ['a tilde', '<p>~~a~~ ~b~</p>'],
    [
      'a line in a cell',
      '<table><thead><tr><th>a | b</th></tr></thead><tbody><tr><td><code>c | d</code> \\|</td></tr></tbody></table>',
    ],
    ['a point that looks like a task', '<ul><li>[ ] a</li><li>[x] b</li></ul>'],
    ['a done task', '<ul><li><input type="checkbox" checked> a</li></ul>'],
    ['lists side by side', '<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol>'],
    [
      'a list below a paragraph in a list',
      '<ol start="9"><li><p>a</p><ol><li>b</li></ol></li></ol>',
    ],
    ['code with a fence', '<pre><code>```\na\n```</code></pre>'],
    ['an empty line in code', '<pre><code>a\n\n  b\n</code></pre>'],
    ['a heading that ends in a sign', '<h2 id="a">C #</h2><h6>1. d</h6>'],
    ['an address with brackets', '<p><a href="/a(b)_c?d=e&amp;f=*g*">h</a></p>'],
  ])('is the same for %s', (_name, html) => {
    expectSame(html);
  });

  it.each(Array.from({ length: 20 }, (_, group) => group * 10))(
    'is the same for ten random articles from number %i on',
    (first) => {
      for (let seed = first; seed < first + 10; seed += 1) expectSame(createArticleHtml(seed));
    },
  );

  it('is the same for text that is Markdown only together with the text beside it', () => {
    expectSame(
      '<p>1<strong>. a</strong></p><p>www<em>.a.test</em> x<code>b</code>!<a href="/">c</a></p>',
    );
  });
});
