import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../../src/app/widget/panel/links.ts';

const site = 'https://help.test/help/';

describe('what an address stands for in the panel', () => {
  it.each([
    ['en/self-check/', { kind: 'article', locale: 'en', id: 'self-check' }],
    [
      'zh/self-check/#account',
      { kind: 'article', locale: 'zh', id: 'self-check', section: 'account' },
    ],
    ['en/contact-support/?q=my%20card', { kind: 'article', locale: 'en', id: 'contact-support' }],
    ['en/self-check', { kind: 'article', locale: 'en', id: 'self-check' }],
    ['en/solve/', { kind: 'flows', locale: 'en' }],
    ['zh/solve/not-me/', { kind: 'step', locale: 'zh', flow: 'not-me' }],
    [
      'en/solve/not-me/secure/?q=x#top',
      { kind: 'step', locale: 'en', flow: 'not-me', node: 'secure' },
    ],
    ['en/solve/not-me/secure/more/', undefined],
    ['en/solve/__proto__/', undefined],
    ['en/solve//secure/', undefined],
    ['en/solve/Not-Me/', undefined],
    ['solve/not-me/', undefined],
    ['en/self-check/more/', undefined],
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
    expect(findPlace(site + path, site)).toEqual(expected);
  });

  it.each([
    'https://evil.test/help/en/self-check/',
    'https://help.test.evil.test/help/en/self-check/',
    'https://help.test/en/self-check/',
    'javascript:alert(1)',
    '',
  ])('is none elsewhere: %s', (url) => {
    expect(findPlace(url, site)).toBeUndefined();
  });
});
