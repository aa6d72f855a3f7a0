import { describe, expect, it } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { listSections } from '../../../../../src/app/api/export/list-sections.ts';
import { createAddressResolver } from '../../../../../src/urls/resolve-address.ts';
import { createLinks } from '../../../../../src/urls/hrefs.ts';
import {
  createArticle,
  createGuideInput,
  createProblemInput,
} from '../../../../support/articles.ts';

const origin = 'https://help.test';
const resolve = createAddressResolver({
  origin,
  links: createLinks({ base: '/help', origin }),
  articles: [
    createArticle('en', 'self-check', createGuideInput()),
    createArticle('en', 'parcel-refused', createProblemInput()),
    createArticle('zh', 'parcel-refused', createProblemInput()),
  ],
});

/** The tree of an article has no invisible white space. */
function readTree(html: string) {
  const tree = fromHtml(html, { fragment: true });
  minifyWhitespace(tree);
  return tree;
}

const read = (html: string) =>
  listSections(readTree(html), (address) => resolve(address, '/help/en/self-check/'));

/** The HTML and the text of a body without headings. */
const readOne = (html: string) => {
  const sections = read(html);
  expect(sections.length).toBeLessThanOrEqual(1);
  return { html: sections[0]?.html ?? '', text: sections[0]?.text ?? '' };
};

describe('the HTML and text of a body', () => {
  it.each([
    ['paragraphs', '<p>One.</p>\n<p>Two.</p>', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    [
      'emphasis',
      '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>',
      '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>',
      'a b c d',
    ],
    ['text alone', 'one <em>two</em>', '<p>one <em>two</em></p>', 'one two'],
    [
      'white space',
      '<p>\n one  <strong> two </strong>\n three </p>',
      '<p>one <strong>two </strong>three</p>',
      'one two three',
    ],
    [
      'a space at the end of a word in bold',
      '<p>one <strong>two </strong></p>',
      '<p>one <strong>two</strong></p>',
      'one two',
    ],
    [
      'Chinese',
      '<p>寄件，<strong>没到</strong>。</p><p>再等等。</p>',
      '<p>寄件，<strong>没到</strong>。</p><p>再等等。</p>',
      '寄件，没到。\n再等等。',
    ],
    ['line breaks', '<p>one <br> two</p>', '<p>one<br>two</p>', 'one\ntwo'],
    [
      'a list',
      '<ul class="x">\n<li>one</li>\n<li>two</li>\n</ul>',
      '<ul><li>one</li><li>two</li></ul>',
      '- one\n- two',
    ],
    [
      'numbered steps',
      '<div class="steps"><ol start="3"><li>a</li><li>b</li></ol></div>',
      '<ol start="3"><li>a</li><li>b</li></ol>',
      '3. a\n4. b',
    ],
    [
      'a list in a list',
      '<ol><li><p>a</p><p>b</p><ul><li>c</li></ul></li><li>d</li></ol>',
      '<ol><li><p>a</p><p>b</p><ul><li>c</li></ul></li><li>d</li></ol>',
      '1. a\n   b\n   - c\n2. d',
    ],
    [
      'a list to tick off',
      '<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" autocomplete="off"><span><strong>Stamps</strong>: enough</span></label></li></ul>',
      '<ul><li><strong>Stamps</strong>: enough</li></ul>',
      '- Stamps: enough',
    ],
    [
      'a table',
      '<div class="table-box" role="region" tabindex="0"><table><thead>\n<tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><td data-align="right">1</td><td></td></tr></tbody></table></div>',
      '<table><thead><tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
      'a\tb\n1\t',
    ],
    [
      'a callout',
      '<aside class="callout" data-type="warning" aria-label="Stop"><p class="callout-title" data-title>Stop</p><p>Wait.</p></aside>',
      '<aside data-kind="warning"><p><strong>Stop</strong></p><p>Wait.</p></aside>',
      'Stop\nWait.',
    ],
    [
      'a quotation',
      '<blockquote><p>one</p><p>two</p></blockquote>',
      '<blockquote><p>one</p><p>two</p></blockquote>',
      '> one\n> two',
    ],
    [
      'code',
      '<pre><code>a\n  b &lt;\n</code></pre>',
      '<pre><code>a\n  b &lt;\n</code></pre>',
      'a\n  b <',
    ],
    ['a rule between', '<p>a</p><hr><p>b</p>', '<p>a</p><hr><p>b</p>', 'a\nb'],
    [
      'words of the other language',
      '<p>Open <span lang="zh-CN">个人信息</span></p>',
      '<p>Open <span lang="zh-CN">个人信息</span></p>',
      'Open 个人信息',
    ],
    [
      'what is there for the eye',
      '<p><svg aria-hidden="true"><path/></svg>a<span aria-hidden="true">★</span><i hidden>b</i></p>',
      '<p>a</p>',
      'a',
    ],
    [
      'words for screen readers',
      '<p><span class="visually-hidden">Code </span>RE-1101</p>',
      '<p>Code RE-1101</p>',
      'Code RE-1101',
    ],
    [
      'signs',
      '<p>a &amp; b &lt;script&gt; "c"</p>',
      '<p>a &amp; b &lt;script> "c"</p>',
      'a & b <script> "c"',
    ],
    ['nothing', ' <p> </p><ul><li></li></ul><div></div><b> </b>', '', ''],
    [
      'footnotes',
      '<p>a<sup><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="fn-1"><p>b <a href="#fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
      '<p>a<sup>[1]</sup></p><section data-kind="footnotes"><ol><li><p>b</p></li></ol></section>',
      'a[1]\n1. b',
    ],
  ])('keep %s', (_what, source, html, text) => {
    expect(readOne(source)).toEqual({ html, text });
  });

  it.each([
    [
      'another article',
      '../parcel-refused/',
      'https://help.test/help/en/parcel-refused/" data-article="parcel-refused',
    ],
    [
      'its section',
      '/help/zh/parcel-refused/#check-first',
      'https://help.test/help/zh/parcel-refused/#check-first" data-article="parcel-refused" data-section="check-first',
    ],
    [
      'a section of its own',
      '#a',
      'https://help.test/help/en/self-check/#a" data-article="self-check" data-section="a',
    ],
    [
      'a fragment that is no section',
      '#:~:text=x',
      'https://help.test/help/en/self-check/#:~:text=x" data-article="self-check',
    ],
    [
      'another page of the site',
      '/help/en/topics/parcels/',
      'https://help.test/help/en/topics/parcels/',
    ],
    ['another site', 'https://depot.test/a?b&amp;c="d"', 'https://depot.test/a?b&amp;c=%22d%22'],
    ['an e-mail address', 'mailto:a@depot.test', 'mailto:a@depot.test'],
    ['a telephone', 'tel:+123', 'tel:+123'],
  ])('keep a link to %s', (_what, href, kept) => {
    const quote = href.includes('"') ? "'" : '"';
    expect(
      readOne(`<p><a class="x" target="_blank" href=${quote}${href}${quote}>a</a></p>`).html,
    ).toBe(`<p><a href="${kept}">a</a></p>`);
  });

  it('keep the language of the page that a link leads to', () => {
    expect(readOne('<a href="/help/zh/parcel-refused/" hreflang="zh-CN">a</a>').html).toContain(
      ' hreflang="zh-CN">a</a>',
    );
  });

  it.each([
    [
      'a picture',
      '<img src="/help/_astro/a.png" alt="A &quot;b&quot;" width="4" height="3" loading="lazy" class="x">',
      '<p><img src="https://help.test/help/_astro/a.png" alt="A &quot;b&quot;" width="4" height="3"></p>',
      'A "b"',
    ],
    [
      'a picture without words',
      '<img src="https://cdn.test/a.png" srcset="b 2x">',
      '<p><img src="https://cdn.test/a.png" alt=""></p>',
      '',
    ],
    [
      'a picture with a caption',
      '<figure><img src="a.png" alt="A"><figcaption>B</figcaption></figure>',
      '<figure><img src="https://help.test/help/en/self-check/a.png" alt="A"><figcaption>B</figcaption></figure>',
      'A\nB',
    ],
    [
      'the words of a picture from nowhere',
      '<p><img alt="A"><img src="data:image/png;base64,AA" alt="B"></p>',
      '<p>AB</p>',
      'AB',
    ],
  ])('keep %s', (_what, source, html, text) => {
    expect(readOne(source)).toEqual({ html, text });
  });
});

describe('hostile HTML', () => {
  it.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['a script that never ends', '<p>a</p><script>alert(1)', '<p>a</p>'],
    ['styles', '<style>p{}</style><p style="x" class="y" id="z">a</p>', '<p>a</p>'],
    [
      'event handlers',
      '<p onclick="x()" ONLOAD=x()>a</p><img src=a.png onerror=x()>',
      '<p>a</p><p><img src="https://help.test/help/en/self-check/a.png" alt=""></p>',
    ],
    ['a javascript: link', '<p><a href="javascript:x()">a</a></p>', '<p>a</p>'],
    [
      'one in disguise',
      '<p><a href=" java&#10;script&#58;x()">a</a><a href="JAVASCRIPT:x()">b</a></p>',
      '<p>ab</p>',
    ],
    ['a data: link', '<a href="data:text/html,x">a</a>', '<p>a</p>'],
    [
      'a blob: link that has the site’s origin',
      '<a href="blob:https://help.test/x">a</a>',
      '<p>a</p>',
    ],
    ['a link without encryption', '<a href="http://depot.test/">a</a>', '<p>a</p>'],
    ['a link that is no address', '<a href="https://[">a</a>', '<p>a</p>'],
    [
      'frames and other documents',
      'a<iframe src="https://x.test">b</iframe><object>c</object><embed src=d><base href="https://x.test/">',
      '<p>a</p>',
    ],
    [
      'controls',
      '<form action="https://x.test"><input value="a"><button>b</button><select><option>c</select>d</form>',
      '<p>d</p>',
    ],
    [
      'foreign elements',
      '<p>a<svg><script>x</script><foreignObject><p>b</p></foreignObject></svg><math><mi>c</mi></math></p>',
      '<p>a</p>',
    ],
    ['templates', '<template><p>a</p></template><noscript><p>b</p></noscript><p>c</p>', '<p>c</p>'],
    [
      'names that every object knows',
      '<constructor tostring="a"><p __proto__="b" constructor="c">a</p></constructor>',
      '<p>a</p>',
    ],
    ['unknown elements', '<p><x-evil onclick=x>a</x-evil></p>', '<p>a</p>'],
    ['comments', '<p>a<!-- <script> -->b<![CDATA[c]]></p>', '<p>ab</p>'],
    [
      'a quote in an attribute',
      `<img src="a.png" alt='"><script>x</script>'>`,
      '<p><img src="https://help.test/help/en/self-check/a.png" alt="&quot;><script>x</script>"></p>',
    ],
    [
      'values that are not what they should be',
      '<ol start="1;x"><li value="x" lang="a b">a</li></ol><aside data-type="a b"><p>c</p></aside>',
      '<ol><li>a</li></ol><aside><p>c</p></aside>',
    ],
    [
      'tags left open',
      '<p>a<p>b<ul><li>c<li>d <strong>e',
      '<p>a</p><p>b</p><ul><li>c</li><li>d <strong>e</strong></li></ul>',
    ],
    ['ends without a beginning', '</b></p></li>a', '<p>a</p>'],
  ])('loses %s', (_what, source, html) => {
    expect(readOne(source).html).toBe(html);
  });
});

describe('sections', () => {
  const show = (html: string): string[] =>
    read(html).map(({ id, level, title, html: content }) => `${id}|${level}|${title}|${content}`);

  it('begin at headings with an id; the part before the first one has none', () => {
    expect(show('<p>a</p><h2 id="b">The <code>B</code> </h2><p>c</p><h4 id="d">D</h4>e')).toEqual([
      '|2||<p>a</p>',
      'b|2|The B|<p>c</p>',
      'd|4|D|<p>e</p>',
    ]);
  });

  it('are empty for an empty body, and omit an empty part before the first heading', () => {
    expect(show('')).toEqual([]);
    expect(show(' <h2 id="b">B</h2>')).toEqual(['b|2|B|']);
  });

  it('also begin inside callouts', () => {
    expect(
      show('<aside data-type="tip"><p>a</p><h3 id="b">B</h3><p>c</p></aside><p>d</p>'),
    ).toEqual([
      '|2||<aside data-kind="tip"><p>a</p></aside>',
      'b|3|B|<aside data-kind="tip"><p>c</p></aside><p>d</p>',
    ]);
  });

  it('continue the numbers of steps', () => {
    expect(
      show('<ol><li>a</li><li>b<h3 id="c">C</h3>d</li><li>e</li><li><h3 id="f">F</h3>g</li></ol>'),
    ).toEqual([
      '|2||<ol><li>a</li><li>b</li></ol>',
      'c|3|C|<ol start="2"><li>d</li><li>e</li></ol>',
      'f|3|F|<ol start="4"><li>g</li></ol>',
    ]);
  });
});
