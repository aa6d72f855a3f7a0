import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { createArticleTree } from '../../../src/search/index/article-tree.ts';
import { readSections } from '../../../src/search/index/read-sections.ts';
import { createArticle, createProblemInput } from '../../support/articles.ts';

/** Returns the sections of a tree, each as `id|title|text`. */
const read = (html: string): string[] =>
  readSections(fromHtml(html, { fragment: true })).map(
    ({ id, title, text }) => `${id}|${title}|${text}`,
  );

describe('readSections', () => {
  it('splits a tree at its headings with an id, after the text before the first', () => {
    expect(
      read('<p>One.</p><h2 id="a">First</h2><p>Two.</p><h3 id="b">Second</h3><p>Three.</p>'),
    ).toEqual(['||One.', 'a|First|Two.', 'b|Second|Three.']);
  });

  it.each([
    ['adjacent blocks', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['list items', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['cells', '<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
    ['a line break', 'one<br>two', 'one\ntwo'],
    [
      'sentences',
      '<p>One.</p><p>Two?</p><p>Three!</p><p>Four:</p>five',
      'One.\nTwo?\nThree!\nFour:\nfive',
    ],
    ['sentences in brackets', '<p>(One)</p><p>two</p>', '(One)\ntwo'],
    ['Chinese sentences', '<p>一。</p><p>二？</p><p>三：</p>\n<p>四</p>', '一。\n二？\n三：\n四'],
    ['quoted sentences', '<p>It says “one”</p><p>Two</p>', 'It says “one”\nTwo'],
    ['quoted Chinese sentences', '<p>提示“一。”</p><p>二</p>', '提示“一。”\n二'],
    ['words in a line', '<p>o<strong>n</strong>e <a href="/">t<em>w</em>o</a></p>', 'one two'],
    ['nested blocks', '<div><div>one<section>two</section></div>three</div>', 'one\ntwo\nthree'],
    ['white space', '<p>\n  one\n\t two </p>', 'one two'],
    ['decoration', '<p>one<span aria-hidden="true">→</span></p>', 'one'],
    ['a heading without an id', '<h2>Note</h2><p>one</p>', 'Note\none'],
    ['nothing', '', ''],
  ])('reads %s', (_what, html, text) => {
    expect(read(html)).toEqual([`||${text}`]);
  });

  it('reads the markup within a heading', () => {
    expect(read('<h2 id="a">The <code>RE&amp;</code> error</h2>Text')).toEqual([
      '||',
      'a|The RE& error|Text',
    ]);
  });
});

it('reads all parts of the page of a problem, in the sections of the page', () => {
  const article = createArticle(
    'en',
    'late',
    createProblemInput({
      summary: 'Wait a day.',
      symptoms: ['Nothing came'],
      timing: { contactAfter: { after: 'PT24H', unit: 'hours' } },
    }),
  );
  const body = fromHtml('<p>Then look.</p><h2 id="look">Look</h2><p>Here.</p>', { fragment: true });
  const sections = readSections(createArticleTree(article, body));
  expect(sections.slice(0, 4)).toEqual([
    { id: '', title: '', text: 'Wait a day.\nThen look.' },
    { id: 'symptoms', title: 'Does this look like yours?', text: 'Nothing came' },
    {
      id: 'waiting-times',
      title: 'How long it takes',
      text: 'Contact support if it hasn’t arrived after 24 hours',
    },
    { id: 'look', title: 'Look', text: 'Here.' },
  ]);
  expect(sections[4]).toMatchObject({ id: 'contact-support' });
  expect(sections[4]?.text).toContain(article.kind === 'troubleshooting' ? article.code : '');
});
