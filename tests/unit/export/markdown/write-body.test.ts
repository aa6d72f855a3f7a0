import { describe, expect, it } from 'vitest';
import { testPage, writeBody } from '../../../support/twin.ts';

describe('the Markdown of a body', () => {
  it.each([
    ['a paragraph', '<p>Wait\n  a day</p>', 'Wait a day'],
    ['strong words', '<p><strong>别</strong>点</p>', '**别**点'],
    [
      'strong words that end in Chinese punctuation, readable for every renderer',
      '<p><strong>提示：</strong>后面</p>',
      '**提示：**&#x540E;面',
    ],
    ['a heading', '<h2 id="fees">Fees</h2>', '## Fees'],
    ['a heading with a retired id', '<h2 id="a"><span id="b"></span>C</h2>', '## C'],
    ['a link', '<p><a href="/en/x/#y">x</a></p>', '[x](https://help.test/en/x/#y)'],
    ['a link in the article', '<p><a href="#y">x</a></p>', `[x](${testPage}#y)`],
    ['a link that is not allowed', '<p><a href="javascript:x()">x</a></p>', 'x'],
    [
      'a picture',
      '<p><img src="/_astro/a.png" alt="A receipt" width="9"></p>',
      '![A receipt](https://help.test/_astro/a.png)',
    ],
    [
      'words in another language',
      '<p>Open <span lang="zh-CN">个人信息</span></p>',
      'Open 个人信息',
    ],
    [
      'a callout',
      '<aside class="callout" data-type="tip" aria-label="Tip"><p class="callout-title" data-title>Tip</p><p>Wait</p></aside>',
      '> **Tip**\n>\n> Wait',
    ],
    ['steps', '<div class="steps"><ol><li>One</li><li>Two</li></ol></div>', '1. One\n2. Two'],
    [
      'a checklist',
      '<div class="checklist"><ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox"><span> <strong>One:</strong> a</span></label></li></ul></div>',
      '- [ ] **One:** a',
    ],
    [
      'a checklist with paragraphs',
      '<ul class="contains-task-list"><li class="task-list-item"><p><label><input type="checkbox"><span> One</span></label></p><p>Two</p></li></ul>',
      '- [ ] One\n\n  Two',
    ],
    [
      'channels',
      '<ul class="channels"><li><strong>Chat</strong>: on the website<p class="quiet">At once</p></li></ul>',
      '- **Chat**: on the website\n\n  At once',
    ],
    [
      'a table',
      '<div class="table-box"><table><thead><tr><th scope="col">A</th><th scope="col" data-align="right">B</th></tr></thead><tbody><tr><td>1|2</td><td data-align="right"></td></tr></tbody></table></div>',
      '| A | B |\n| - | -: |\n| 1\\|2 | |',
    ],
    [
      'a table without a head',
      '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
      '| | |\n| - | - |\n| 1 | 2 |',
    ],
    ['code', '<pre><code class="language-sh">npm test\n</code></pre>', '```sh\nnpm test\n```'],
    ['decoration and scripts', '<p>a<span aria-hidden="true">→</span><script>b</script></p>', 'a'],
    [
      'a footnote, whose name is unique among articles',
      '<p>a<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Notes</h2><ol><li id="user-content-fn-1"><p>b <a href="#x" data-footnote-backref>↩</a></p></li></ol></section>',
      'a[^page-1]\n\n[^page-1]: b',
    ],
    ['nothing', '', ''],
  ])('contains %s', (_name, html, expected) => {
    const { alone, problems } = writeBody(html);
    expect(alone.trimEnd()).toBe(expected);
    expect(problems).toEqual([]);
  });

  it('has headings one level deeper as a section, down to the deepest', () => {
    const { alone, asSection } = writeBody(
      '<h2 id="a">A</h2><ul><li><h3 id="b">B</h3></li></ul><h6>C</h6><pre><code># d</code></pre>',
    );
    expect(alone).toBe('## A\n\n- ### B\n\n###### C\n\n```\n# d\n```\n');
    expect(asSection).toBe('### A\n\n- #### B\n\n###### C\n\n```\n# d\n```\n');
  });

  it.each([
    [
      'an unknown element',
      '<p>a <object data="/x.mp4">b</object></p>',
      'markdown-element',
      '<object>',
    ],
    [
      'an unknown component',
      '<div class="chart">a</div>',
      'markdown-element',
      '<div class="chart">',
    ],
    [
      'a property name of every object',
      '<p><constructor>a</constructor></p>',
      'markdown-element',
      '<constructor>',
    ],
  ])('reports %s, and keeps its text', (_name, html, rule, named) => {
    const { alone, problems } = writeBody(html);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.message).toContain(named);
    expect(alone).toMatch(/[ab]/);
  });
});
