import { expect, it } from 'vitest';
import { listVerifications } from '../../../../src/layout/seo/verification.ts';

it('lists the name of each search engine with a token', () => {
  expect(listVerifications({ baidu: 'codeva-aB3', google: 'x_Y-9=', bing: undefined })).toEqual([
    { name: 'google-site-verification', content: 'x_Y-9=' },
    { name: 'baidu-site-verification', content: 'codeva-aB3' },
  ]);
});

it.each(['', 'two words', '"quoted"', '<meta name="x" content="y">', 'x'.repeat(300)])(
  'refuses %s, which is no token',
  (token) => {
    expect(() => listVerifications({ sogou: token })).toThrow(
      /^The token of sogou is .*; expected/,
    );
  },
);
