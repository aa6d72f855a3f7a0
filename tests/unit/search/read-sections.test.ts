import { describe, expect, it } from 'vitest';
import { readSections } from '../../../src/search/index/read-sections.ts';

/** The sections of a page with this in its body, each as `id|title|text`. */
const read = (html: string): string[] =>
  readSections(
    `<html><body><nav>Menu</nav><article data-pagefind-body>${html}</article><footer>End</footer></body></html>`,
    '/page/',
  ).map(({ id, title, text }) => `${id}|${title}|${text}`);

describe('readSections', () => {
  it('parts a page at its headings with an id, the beginning first', () => {
    expect(
      read('<p>One.</p><h2 id="a">First</h2><p>Two.</p><h3 id="b">Second</h3><p>Three.</p>'),
    ).toEqual(['||One.', 'a|First|Two.', 'b|Second|Three.']);
  });

  it.each([
    ['blocks side by side', '<p>one</p><p>two</p>', 'one · two'],
    ['list items', '<ul><li>one</li><li>two</li></ul>', 'one · two'],
    ['cells', '<table><tr><td>one</td><td>two</td></tr></table>', 'one · two'],
    ['a line break', 'one<br>two', 'one · two'],
    [
      'sentences',
      '<p>One.</p><p>Two?</p><p>Three!</p><p>Four:</p>five',
      'One. Two? Three! Four: five',
    ],
    ['sentences in brackets', '<p>(One)</p><p>two</p>', '(One) two'],
    ['Chinese sentences', '<p>一。</p><p>二？</p><p>三：</p>\n<p>四</p>', '一。二？三：四'],
    ['quoted sentences', '<p>It says “one”</p><p>Two</p>', 'It says “one” Two'],
    ['quoted Chinese sentences', '<p>提示“一。”</p><p>二</p>', '提示“一。”二'],
    ['words in a line', '<p>o<b>n</b>e <a href="/">t<em>w</em>o</a></p>', 'one two'],
    ['nested blocks', '<div><div>one<section>two</section></div>three</div>', 'one · two · three'],
    ['white space', '<p>\n  one\n\t two </p>', 'one two'],
    [
      'entities',
      '<p>Q&amp;A &lt;b&gt; &#25552;&#x73b0; &nbsp;caf&eacute;</p>',
      'Q&A <b> 提现 café',
    ],
    ['unclosed paragraphs', '<p>one<p>two', 'one · two'],
    ['a comment', 'one<!-- two -->three', 'onethree'],
    ['scripts and styles', 'one<script>two</script> <style>b{}</style>three', 'one three'],
    ['templates', 'one <template>two</template><noscript>two</noscript>three', 'one three'],
    ['drawings', 'one <svg><title>two</title><path d="M0"/><g/></svg>three', 'one three'],
    ['what is ignored', 'one <p data-pagefind-ignore>two <b>2</b><br></p>three', 'one three'],
    [
      'ignored parts inside ignored ones',
      'one <div data-pagefind-ignore><p data-pagefind-ignore>2</p>2</div> three',
      'one three',
    ],
    ['the title of the page', '<h1>Title <b>bold</b></h1><p>one</p>', 'one'],
    ['a heading without an id', '<h2>Note</h2><p>one</p>', 'Note · one'],
    ['nothing', '', ''],
  ])('reads %s', (_what, html, text) => {
    expect(read(html)).toEqual([`||${text}`]);
  });

  it('keeps words apart around a part that is ignored', () => {
    const [text = ''] = read('<div>one<div data-pagefind-ignore>two</div>three</div>');
    expect(text.match(/[a-z]+/g)).toEqual(['one', 'three']);
  });

  it('reads the heading with what is marked up in it, and not what is ignored in it', () => {
    expect(
      read('<h2 id="a">The <code>WDR&amp;</code> <a data-pagefind-ignore>#</a>error</h2>Text'),
    ).toEqual(['||', 'a|The WDR& error|Text']);
  });

  it('opens no section for a heading that is ignored', () => {
    expect(read('one<div data-pagefind-ignore><h2 id="a">First</h2>two</div>')).toEqual(['||one']);
  });

  it('goes on after an ignored part inside a section', () => {
    expect(read('<h2 id="a">First</h2><aside data-pagefind-ignore>x</aside><p>two</p>')).toEqual([
      '||',
      'a|First|two',
    ]);
  });

  it('reads every element with the marker', () => {
    const html = '<div data-pagefind-body>one</div><p>menu</p><div data-pagefind-body>two</div>';
    expect(readSections(html, '/page/')).toEqual([{ id: '', title: '', text: 'one · two' }]);
  });

  it('throws where the page has no marker', () => {
    expect(() => readSections('<article>one</article>', '/zh/deposit-failed/')).toThrow(
      '/zh/deposit-failed/ has no element with data-pagefind-body; expected an <article>.',
    );
  });
});
