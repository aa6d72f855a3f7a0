import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { toTypst } from '../../../../src/export/pdf/to-typst.ts';
import type { MappingContext } from '../../../../src/export/pdf/writer.ts';

const context: MappingContext = {
  labelPrefix: '',
  headingShift: 0,
  address: 'https://help.test/go/fees/',
  locale: 'en',
  resolveLink: (href) =>
    href.startsWith('#') ? { label: href.slice(1) } : { url: `https://help.test${href}` },
  readImage: (src) =>
    src.endsWith('.png') ? { extension: 'png', content: 'picture' } : `The image ${src} is wrong.`,
};

const map = (html: string, changes: Partial<MappingContext> = {}) =>
  toTypst(fromHtml(html, { fragment: true }), { ...context, ...changes });

describe('toTypst', () => {
  it.each([
    ['a paragraph', '<p>Wait</p>', 'par("Wait")'],
    ['several', '<p>One</p>\n<p>Two</p>', '{par("One");par("Two")}'],
    ['strong words', '<p>Wait <strong>a day</strong>.</p>', 'par({"Wait ";strong("a day");"."})'],
    ['stressed words', '<p><em>别</em>点</p>', 'par({emph("别");"点"})'],
    ['deleted words', '<p><del>no</del></p>', 'par(deleted("no"))'],
    [
      'raised and lowered signs',
      '<p>x<sup>2</sup><sub>i</sub></p>',
      'par({"x";super("2");sub("i")})',
    ],
    ['a line break', '<p>a<br>\nb</p>', 'par({"a";linebreak();"b"})'],
    ['a key', '<p><kbd>Ctrl</kbd></p>', 'par(keyboard("Ctrl"))'],
    ['code in a line', '<p><code>a  "b"</code></p>', 'par(raw("a \\"b\\""))'],
    ['a block of code', '<pre><code>a\n  b\n</code></pre>', 'raw(block:true,"a\\n  b")'],
    ['a heading', '<h2 id="fees">Fees</h2>', '[#heading(level:2,"Fees")#label("fees")]'],
    ['a heading without an id', '<h3>Fees</h3>', 'heading(level:3,"Fees")'],
    [
      'words in Chinese',
      '<p>Open <span lang="zh-CN">个人信息</span></p>',
      'par({"Open ";language("zh-CN","个人信息")})',
    ],
    ['a link', '<p><a href="/en/x/">x</a></p>', 'par(link("https://help.test/en/x/","x"))'],
    ['a link within the article', '<p><a href="#fees">x</a></p>', 'par(link(label("fees"),"x"))'],
    [
      'a link with deleted words',
      '<a href="/x/"><del>x</del></a>',
      'not-underlined(link("https://help.test/x/",deleted("x")))',
    ],
    ['a quotation', '<blockquote>\n<p>Hi</p>\n</blockquote>', 'quotation(par("Hi"))'],
    ['a rule', '<hr>', 'rule()'],
    ['points', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'list(tight:true,"a","b")'],
    [
      'points with paragraphs',
      '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
      'list(tight:false,par("a"),par("b"))',
    ],
    [
      'points in a point',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      'list(tight:true,{"a";list(tight:true,"b")})',
    ],
    ['numbers', '<ol><li>a</li></ol>', 'enum(tight:true,"a")'],
    ['numbers from four on', '<ol start="4"><li>a</li></ol>', 'enum(start:4,tight:true,"a")'],
    ['steps', '<div class="steps"><ol><li>a</li></ol></div>', 'steps(enum(tight:true,"a"))'],
    [
      'channels',
      '<ul class="channels"><li><strong>Chat</strong>: x<p class="quiet">y</p></li></ul>',
      'channels(list(tight:false,{strong("Chat");": x";aside-note("y")}))',
    ],
    [
      'a callout',
      '<aside class="callout" data-type="warning" aria-label="T"><p class="callout-title">T</p><p>b</p></aside>',
      'callout(type:"warning","T",par("b"))',
    ],
    ['an empty paragraph', '<p></p>', 'par([])'],
    ['nothing', '', '[]'],
  ])('maps %s', (_what, html, source) => {
    expect(map(html)).toEqual({ source, files: [], problems: [] });
  });

  it('writes tasks as boxes and other items with bullets', () => {
    const html =
      '<div class="checklist"><ul class="contains-task-list">' +
      '<li class="task-list-item"><label><input type="checkbox" autocomplete="off"><span><strong>a</strong> b</span></label></li>' +
      '<li class="task-list-item"><label><input type="checkbox" checked><span>d</span></label></li>' +
      '<li>c</li></ul></div>';
    expect(map(html)).toMatchObject({
      source:
        '{checklist(tight:true,{strong("a");" b"});checklist(tight:true,done:true,"d");list(tight:true,"c")}',
      problems: [],
    });
  });

  it('gives a table a head, columns by their text, and space in empty cells', () => {
    const html =
      '<div class="table-box"><table><thead><tr><th scope="col">Item</th><th scope="col" data-align="right">Value</th></tr></thead>' +
      '<tbody><tr><td>Amount</td><td data-align="right"></td></tr></tbody></table></div>';
    expect(map(html).source).toBe(
      'table(columns:(9fr,40fr,),align:(left,right,),table.header("Item","Value"),"Amount",room())',
    );
  });

  it('writes a note at its first reference, and its number at further references', () => {
    const reference = (count: string) =>
      `<sup><a href="#user-content-fn-1" id="user-content-fnref-1${count}" data-footnote-ref>1</a></sup>`;
    const html =
      `<p>a${reference('')} b${reference('-2')}</p>` +
      '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>Note. <a href="#user-content-fnref-1" data-footnote-backref class="data-footnote-backref">↩</a></p></li></ol></section>';
    expect(map(html, { labelPrefix: 'en/x/' })).toMatchObject({
      source:
        '{par({"a";[#footnote("Note.")#label("en/x/user-content-fn-1")];" b";footnote(label("en/x/user-content-fn-1"))});[]}',
      problems: [],
    });
  });

  it('moves headings down and prefixes labels in a book', () => {
    const book = { labelPrefix: 'en/fees/', headingShift: 1 };
    expect(map('<h2 id="a">A</h2>', book).source).toBe(
      '[#heading(level:3,"A")#label("en/fees/a")]',
    );
  });

  it('shows an image in the size on the screen, with its alternative text', () => {
    const { source, files, problems } = map('<p><img src="/a.png" alt="A card" width="400"></p>');
    expect(source).toMatch(/^par\(picture\(alt:"A card",width:300pt,"\/[0-9a-f]{64}\.png"\)\)$/);
    expect([files.length, problems]).toEqual([1, []]);
  });

  it('marks an image as decoration if its alternative text is empty', () => {
    expect(map('<img src="/a.png" alt="">').source).toMatch(/^picture\(alt:none,"/);
  });

  it.each([
    ['an unknown element', '<details>a</details>', 'pdf-element', '<details> has no form in a PDF'],
    [
      'an unknown component',
      '<div class="timeline">a</div>',
      'pdf-element',
      '<div class="timeline"> has no form',
    ],
    ['a box without a class', '<div>a</div>', 'pdf-element', '<div> has no form'],
    [
      'a property name of every object',
      '<p class="constructor">a</p>',
      'pdf-element',
      '<p class="constructor"> has no form',
    ],
    ['a field', '<input type="text">', 'pdf-element', '<input type="text"> has no form on paper'],
    [
      'an image without an alternative text',
      '<img src="/a.png">',
      'pdf-image',
      '/a.png has no alternative',
    ],
    [
      'an image that cannot be read',
      '<img src="/a.avif" alt="a">',
      'pdf-image',
      'The image /a.avif is wrong.',
    ],
  ])('reports %s', (_what, html, rule, message) => {
    expect(map(html).problems).toMatchObject([
      { rule, message: expect.stringContaining(message) as unknown },
    ]);
  });

  it('writes the content of unknown elements, and reports all of them', () => {
    const { source, problems } = map('<details><summary>a</summary><p>b</p></details>');
    expect(source).toBe('{"a";par("b")}');
    expect(problems).toHaveLength(2);
  });

  it('leaves out scripts and hidden elements', () => {
    const html = '<p>a<script>b</script><span aria-hidden="true">c</span><span hidden>d</span></p>';
    expect(map(html)).toMatchObject({ source: 'par("a")', problems: [] });
  });
});

describe('text', () => {
  it.each([
    [
      'what Typst reads as markup',
      '#let x = 1 *a* _b_ $c$ @d `e` = f // g /* h */ ]',
      '"#let x = 1 *a* _b_ $c$ @d `e` = f // g /* h */ ]"',
    ],
    ['quotation marks and backslashes', '") #panic("\\', '"\\") #panic(\\"\\\\"'],
    ['entities', 'a &lt;b&gt; &amp; &quot;c&quot;', '"a <b> & \\"c\\""'],
    ['emoji, flags and families', '👨‍👩‍👧 🇨🇳 ⚠️', '"👨‍👩‍👧 🇨🇳 ⚠️"'],
    ['characters beyond the first plane', '𰻝面', '"𰻝面"'],
    ['right-to-left letters', 'سلام', '"سلام"'],
    ['direction marks', 'a\u202egnp.exe', '"agnp.exe"'],
    ['controls', 'a\u0007b\u0085c', '"abc"'],
    ['white space', ' \n a \t\n  b ', '"a b"'],
    ['spaces that do not break', 'a\u00a0b', '"a\u00a0b"'],
    ['Chinese punctuation', '“注销”——别点……', '"“注销”——别点……"'],
  ])('maps %s', (_what, text, literal) => {
    expect(map(`<p>${text}</p>`).source).toBe(`par(${literal})`);
  });

  it('keeps spaces beside inline elements, and none at the edges', () => {
    expect(map('<p> a <strong>b </strong><em> c</em> </p>').source).toBe(
      'par({"a ";strong("b ");emph("c")})',
    );
  });

  it('lets only very long words break', () => {
    expect(map(`<p>${'a'.repeat(30)}</p>`).source).toBe(
      `par({"${'a'.repeat(12)}";cut;"${'a'.repeat(12)}";cut;"${'a'.repeat(6)}"})`,
    );
    expect(map(`<p>${'a'.repeat(15)} b</p>`).source).toBe(`par("${'a'.repeat(15)} b")`);
    expect(map(`<p>${'字'.repeat(50)}</p>`).source).toBe(`par("${'字'.repeat(50)}")`);
  });
});
