import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { arriveAt, forbidStorage, storeLocale, watchJourney } from '../support/permanent-links.ts';

const site = useBrowserSite('real', { isPlain: true });
const partial = useBrowserSite('partial', { isPlain: true });

describe('a permanent link', () => {
  it.each([
    // browser language, stored locale, address, target
    ['zh-CN', '', 'go/return-delayed/', 'zh/return-delayed/'],
    ['en-GB', '', 'go/RE-1101/', 'en/return-delayed/'],
    ['en-GB', '', 'go/re-1101/', 'en/return-delayed/'],
    ['de-DE', '', 'go/RE-1101/', 'en/return-delayed/'],
    ['zh-TW', 'en', 'go/RE-1101/', 'en/return-delayed/'],
    ['en', 'zh', 'go/RE-1101/', 'zh/return-delayed/'],
    ['en', 'zh', 'go/RE-1101/?lang=en-GB', 'en/return-delayed/'],
    ['en', '', 'go/RE-1101/?lang=zh_Hant_TW', 'zh/return-delayed/'],
    ['en', '', 'go/RE-1101/?lang=fr', 'en/return-delayed/'],
    ['en', '', 'go/RE-1101/#check-first', 'en/return-delayed/#check-first'],
    [
      'en',
      '',
      'go/RE-1101/?theme=dark&ref=app&lang=zh&q=%E9%92%B1#check-first',
      'zh/return-delayed/?theme=dark#check-first',
    ],
    [
      'en',
      '',
      'go/RE-1101/?view=embed&scale=1.5&next=x#check-first',
      'en/embed/return-delayed/?scale=1.5#check-first',
    ],
  ])(
    'in %s with %o stored leads from %s to %s in one redirect',
    async (locale, stored, path, to) => {
      const page = await (await site.createContext({ locale })).newPage();
      if (stored) await storeLocale(page, stored);
      const journey = watchJourney(page, site.url);
      await page.goto(site.url + path);
      await arriveAt(page, site.url, to);
      await page.waitForLoadState();
      const pages = [path, to].map((address) => site.url + address.replace(/#.*/, ''));
      expect(journey).toEqual({ hops: pages, wrong: [] });
    },
  );

  it('is not in the history: one step back leaves it', async () => {
    const page = await site.open('en/', { locale: 'en' });
    await page.goto(`${site.url}go/RE-1101/`);
    await arriveAt(page, site.url, 'en/return-delayed/');
    await page.goBack();
    await arriveAt(page, site.url, 'en/');
  });

  it('works without storage', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    await forbidStorage(page);
    const journey = watchJourney(page, site.url);
    await page.goto(`${site.url}go/RE-1101/#check-first`);
    await arriveAt(page, site.url, 'en/return-delayed/#check-first');
    expect(journey.wrong).toEqual([]);
  });

  it.each([
    ['中文', '退件还没到', 'zh/return-delayed/'],
    ['English', 'Return hasn’t arrived yet', 'en/return-delayed/'],
  ])('is a plain link in %s without scripts', async (_language, name, to) => {
    const page = await site.open('go/RE-1101/', { javaScriptEnabled: false });
    expect(page.url()).toBe(`${site.url}go/RE-1101/`);
    await page.getByRole('link', { name }).click();
    await arriveAt(page, site.url, to);
  });
});

describe('below a base path, a permanent link', () => {
  it.each([
    ['en', 'go/PA-1901/', 'en/parcel-refused/'],
    ['zh', 'go/pa-1901/?lang=en', 'en/parcel-refused/'],
    ['en', 'go/parcel-declined/?q=x#steps', 'en/parcel-refused/#steps'],
    ['en', 'go/PA-1901/?view=embed', 'en/embed/parcel-refused/'],
    // No translation: redirects to the existing language.
    ['en', 'go/keep-safe/?lang=en', 'zh/keep-safe/'],
    ['en', 'go/Pa1901/', 'en/parcel-refused/'],
  ])('in %s leads from %s to %s', async (locale, path, to) => {
    const page = await partial.open(path, { locale });
    await arriveAt(page, partial.url, to);
  });

  it('keeps the parameters of a retired id in one language', async () => {
    const page = await partial.open(
      'zh/parcel-declined/?theme=dark&next=//evil.example&q=a%20b#steps',
    );
    await arriveAt(page, partial.url, 'zh/parcel-refused/?theme=dark#steps');
  });
});
