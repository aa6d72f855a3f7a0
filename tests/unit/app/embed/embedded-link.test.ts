import { describe, expect, it } from 'vitest';
import { describeLink } from '../../../../src/app/embed/embedded-link.ts';

const page = { origin: 'https://help.test', href: '/help/en/self-check/', locale: 'en' } as const;
const site = 'https://help.test/help/';

describe('a link of an embedded page', () => {
  it.each([
    ['en/embed/fees/', { type: 'navigate', kind: 'article', locale: 'en', id: 'fees' }],
    [
      'zh/embed/fees/#replacements',
      { type: 'navigate', kind: 'article', locale: 'zh', id: 'fees', section: 'replacements' },
    ],
    ['en/embed/solve/', { type: 'solve', locale: 'en' }],
    ['en/embed/solve/not-me/?theme=dark', { type: 'solve', locale: 'en', flow: 'not-me' }],
    [
      'en/embed/solve/not-me/secure/',
      { type: 'solve', locale: 'en', flow: 'not-me', node: 'secure' },
    ],
  ])('%s is an embedded page', (path, expected) => {
    const url = site + path;
    expect(describeLink(new URL(url), page)).toEqual({ help: 1, url, ...expected });
  });

  it.each([
    `${site}en/fees/`,
    `${site}en/embed/`,
    `${site}en/embed/solve/a/b/c/`,
    'https://help.test/en/embed/fees/',
    'https://other.test/help/en/embed/fees/',
    'mailto:help@example.com',
  ])('%s is not', (url) => {
    expect(describeLink(new URL(url), page)).toBeUndefined();
  });
});
