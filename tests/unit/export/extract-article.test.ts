import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/export/embed/extract-article.ts';

const extract = (inner: string): string =>
  extractArticle(
    `<main><nav><a href="/no/">no</a></nav><article class="a" tabindex="-1" data-pagefind-body>${inner}</article><p>no</p></main>`,
    '/en/x/',
    ({ href = '', ...others }) => ({ ...others, href: href.toUpperCase() }),
  );

describe('the article of a page', () => {
  it.each([
    ['is copied as it is', '<p>a &amp; b&nbsp;<br>“c”</p>', '<p>a &amp; b&nbsp;<br>“c”</p>'],
    [
      'has its links rewritten',
      '<a class="x" href="/a/?b&amp;c">d</a>',
      '<a class="x" href="/A/?B&amp;C">d</a>',
    ],
    ['keeps anchors without an address', '<a id="x">d</a>', '<a id="x">d</a>'],
    [
      'keeps what a value may break out of',
      '<a title="&quot;&gt;" href="a">d</a>',
      '<a title="&quot;&gt;" href="A">d</a>',
    ],
    [
      'loses breadcrumb, notice and marks for the search',
      '<header data-pagefind-ignore><nav class="breadcrumb"><a href="/en/">x</a><br></nav></header><p>a</p><p class="notice" id="language-missing" data-pagefind-ignore>b <a href="/zh/">c</a></p><p>d</p>',
      '<header></header><p>a</p><p>d</p>',
    ],
  ])('%s', (_what, inner, expected) => {
    expect(extract(inner)).toBe(`<article class="a">${expected}</article>`);
  });

  it.each([
    ['<main></main>'],
    ['<main><article class="a"></article></main>'],
    ['</article>'],
    [''],
  ])('is missed with the address of the page: %s', (page) => {
    expect(() => extractArticle(page, '/en/x/', (attributes) => attributes)).toThrow(
      '/en/x/ has no element with data-pagefind-body; expected an <article>.',
    );
  });
});
