import { describe, expect, it } from 'vitest';
import { createLinks, toBase } from '../../../src/urls/hrefs.ts';

describe('toBase', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['help', '/help/'],
    ['/help', '/help/'],
    ['/help/', '/help/'],
    ['//help/centre//', '/help/centre/'],
  ])('turns %o into %o', (path, base) => {
    expect(toBase(path)).toBe(base);
  });
});

describe.each(['/', '/help'])('links under %s', (base) => {
  const links = createLinks({ base, origin: 'https://posta.test' });
  const root = toBase(base);

  it.each([
    ['the language choice', links.languageChoice(), ''],
    ['a home page', links.home('zh'), 'zh/'],
    ['an article', links.article('en', 'self-check'), 'en/self-check/'],
    ['a section', links.article('en', 'self-check', 'account'), 'en/self-check/#account'],
    ['a category', links.category('zh', 'sign-in'), 'zh/topics/sign-in/'],
    ['the search page', links.search('zh'), 'zh/search/'],
    ['a search', links.search('zh', '钱 & 卡'), 'zh/search/#q=%E9%92%B1%20%26%20%E5%8D%A1'],
    ['a PDF', links.pdf('zh', 'self-check'), 'zh/self-check.pdf'],
    ['an article’s picture', links.pictures.article('zh', 'fees'), 'pictures/zh/fees.png'],
    [
      'a category’s picture',
      links.pictures.category('zh', 'safety'),
      'pictures/zh/topics/safety.png',
    ],
    ['a home page’s picture', links.pictures.home('zh'), 'pictures/zh.png'],
    ['the language choice’s picture', links.pictures.languageChoice(), 'pictures/index.png'],
    ['a manifest', links.manifest('zh'), 'zh/manifest.webmanifest'],
    ['a file', links.file('favicon.svg'), 'favicon.svg'],
  ])('build the address of %s', (_what, href, path) => {
    expect(href).toBe(root + path);
  });

  it('become absolute on the configured origin', () => {
    expect(links.url(links.home('en'))).toBe(`https://posta.test${root}en/`);
  });
});
