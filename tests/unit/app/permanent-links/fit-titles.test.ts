import { describe, expect, it } from 'vitest';
import { fitTitles } from '../../../../src/app/permanent-links/fit-titles.ts';

/** As long as script and policy of the pages. */
const others = ['x'.repeat(1308)];

const fit = (title: string, href = '/zh/a-rather-long-id-for-an-article/') =>
  fitTitles(
    [
      { locale: 'zh', href, title },
      { locale: 'en', href, title },
    ],
    others,
  ).map((target) => target.title);

describe('titles of a page with a limit', () => {
  it('are unchanged if they fit', () => {
    expect(fit('Parcel refused')).toEqual(['Parcel refused', 'Parcel refused']);
  });

  it.each([
    ['Chinese', '钱'.repeat(60)],
    ['markup', '<&"'.repeat(20)],
    ['characters outside the basic plane', '𠮷'.repeat(30)],
  ])('are shortened: %s', (_what, title) => {
    const [shortened = ''] = fit(title);
    expect(shortened).toMatch(/^.+…$/u);
    expect(title.startsWith(shortened.slice(0, -1))).toBe(true);
  });

  it('become the names of the languages if the address leaves no room', () => {
    expect(fit('钱'.repeat(60), `/help-centre/posta/zh/${'b'.repeat(110)}/`)).toEqual([
      '中文',
      'English',
    ]);
  });
});
