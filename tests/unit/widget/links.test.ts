import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/widget/panel/links.ts';

const site = 'https://help.test/help/';

describe('the article an address stands for', () => {
  it.each([
    ['en/self-check/', { kind: 'article', locale: 'en', id: 'self-check' }],
    [
      'zh/self-check/#account',
      { kind: 'article', locale: 'zh', id: 'self-check', section: 'account' },
    ],
    ['en/contact-support/?q=my%20card', { kind: 'article', locale: 'en', id: 'contact-support' }],
    ['en/self-check', { kind: 'article', locale: 'en', id: 'self-check' }],
    ['en/', undefined],
    ['en/topics/deposits/', undefined],
    ['en/search/?q=card', undefined],
    ['en/embed/self-check/', undefined],
    ['go/self-check/', undefined],
    ['fr/self-check/', undefined],
    ['en/../evil/', undefined],
    ['en//evil/', undefined],
    ['en/__proto__/', undefined],
  ])('%s is %o', (path, expected) => {
    expect(findArticle(site + path, site)).toEqual(expected);
  });

  it.each([
    'https://evil.test/help/en/self-check/',
    'https://help.test.evil.test/help/en/self-check/',
    'https://help.test/en/self-check/',
    'javascript:alert(1)',
    '',
  ])('is none elsewhere: %s', (url) => {
    expect(findArticle(url, site)).toBeUndefined();
  });
});
