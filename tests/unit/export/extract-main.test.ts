import { describe, expect, it } from 'vitest';
import { extractMain } from '../../../src/app/embed/export/extract-main.ts';

const extract = (inner: string): string =>
  extractMain(
    `<main><nav><a href="/no/">no</a></nav><article class="a" id="main" tabindex="-1" data-pagefind-body>${inner}</article><p>no</p></main>`,
    '/en/x/',
    ({ href = '', ...others }) => ({ ...others, href: href.toUpperCase() }),
  );

describe('what a page is about', () => {
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
    [
      'loses what only the site can do',
      '<p data-page-only>a <a href="/en/">b</a></p><nav data-solve-path hidden><ol></ol></nav><details data-guided="case"><summary>c</summary><p>d</p></details><p>e</p>',
      '<p>e</p>',
    ],
    ['ends where it ends', '<div><div id="x">a</div></div>', '<div><div id="x">a</div></div>'],
  ])('%s', (_what, inner, expected) => {
    expect(extract(inner)).toBe(`<article class="a" id="main">${expected}</article>`);
  });

  it.each([
    ['<main></main>'],
    ['<main><article class="a"></article></main>'],
    [' id="main"'],
    [''],
  ])('is missed with the address of the page: %s', (page) => {
    expect(() => extractMain(page, '/en/x/', (attributes) => attributes)).toThrow(
      '/en/x/ has no element with the id main; expected an article or a step.',
    );
  });
});
