import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { arriveAt, forbidStorage, storeLocale, watchJourney } from '../support/permanent-links.ts';

const site = useBrowserSite('real', { isPlain: true });
const partial = useBrowserSite('partial', { isPlain: true });

describe('a permanent link', () => {
  it.each([
    // browser language, stored locale, address, target
    ['zh-CN', '', 'go/withdrawal-delayed/', 'zh/withdrawal-delayed/'],
    ['en-GB', '', 'go/WDR-101/', 'en/withdrawal-delayed/'],
    ['en-GB', '', 'go/wdr-101/', 'en/withdrawal-delayed/'],
    ['de-DE', '', 'go/WDR-101/', 'zh/withdrawal-delayed/'],
    ['zh-TW', 'en', 'go/WDR-101/', 'en/withdrawal-delayed/'],
    ['en', 'zh', 'go/WDR-101/', 'zh/withdrawal-delayed/'],
    ['en', 'zh', 'go/WDR-101/?lang=en-GB', 'en/withdrawal-delayed/'],
    ['en', '', 'go/WDR-101/?lang=zh_Hant_TW', 'zh/withdrawal-delayed/'],
    ['en', '', 'go/WDR-101/?lang=fr', 'en/withdrawal-delayed/'],
    ['en', '', 'go/WDR-101/#check-first', 'en/withdrawal-delayed/#check-first'],
    [
      'en',
      '',
      'go/WDR-101/?theme=dark&ref=app&lang=zh&q=%E9%92%B1#check-first',
      'zh/withdrawal-delayed/?theme=dark#check-first',
    ],
    [
      'en',
      '',
      'go/WDR-101/?view=embed&scale=1.5&next=x#check-first',
      'en/embed/withdrawal-delayed/?scale=1.5#check-first',
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
    await page.goto(`${site.url}go/WDR-101/`);
    await arriveAt(page, site.url, 'en/withdrawal-delayed/');
    await page.goBack();
    await arriveAt(page, site.url, 'en/');
  });

  it('works without storage', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    await forbidStorage(page);
    const journey = watchJourney(page, site.url);
    await page.goto(`${site.url}go/WDR-101/#check-first`);
    await arriveAt(page, site.url, 'en/withdrawal-delayed/#check-first');
    expect(journey.wrong).toEqual([]);
  });

  it.each([
    ['中文', '提现还没到账', 'zh/withdrawal-delayed/'],
    ['English', 'Withdrawal hasn’t arrived yet', 'en/withdrawal-delayed/'],
  ])('is a plain link in %s without scripts', async (_language, name, to) => {
    const page = await site.open('go/WDR-101/', { javaScriptEnabled: false });
    expect(page.url()).toBe(`${site.url}go/WDR-101/`);
    await page.getByRole('link', { name }).click();
    await arriveAt(page, site.url, to);
  });
});

describe('below a base path, a permanent link', () => {
  it.each([
    ['en', 'go/DEP-901/', 'en/deposit-failed/'],
    ['zh', 'go/dep-901/?lang=en', 'en/deposit-failed/'],
    ['en', 'go/deposit-declined/?q=x#steps', 'en/deposit-failed/#steps'],
    ['en', 'go/DEP-901/?view=embed', 'en/embed/deposit-failed/'],
    // No translation: redirects to the existing language.
    ['en', 'go/keep-safe/?lang=en', 'zh/keep-safe/'],
    ['en', 'go/Dep901/', 'en/deposit-failed/'],
  ])('in %s leads from %s to %s', async (locale, path, to) => {
    const page = await partial.open(path, { locale });
    await arriveAt(page, partial.url, to);
  });

  it('keeps the parameters of a retired id in one language', async () => {
    const page = await partial.open(
      'zh/deposit-declined/?theme=dark&next=//evil.example&q=a%20b#steps',
    );
    await arriveAt(page, partial.url, 'zh/deposit-failed/?theme=dark#steps');
  });
});
