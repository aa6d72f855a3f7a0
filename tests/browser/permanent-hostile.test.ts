import { describe, expect, it } from 'vitest';
import { useBrowserSite } from '../support/browser.ts';
import { arriveAt, storeLocale, watchJourney } from '../support/permanent-links.ts';

const site = useBrowserSite('partial', { isPlain: true });

const long = 'a'.repeat(3000);
const article = 'zh/parcel-refused/';

async function expectToLeadOn(asked: string, to: string): Promise<void> {
  const page = await (await site.createContext({ locale: 'zh-CN' })).newPage();
  const journey = watchJourney(page, site.url);
  await page.goto(`${site.url}go/PA-1901/${asked}`);
  await arriveAt(page, site.url, to);
  await page.waitForLoadState();
  expect(journey.wrong).toEqual([]);
  expect(journey.hops).toHaveLength(2);
}

async function expectUnknown(path: string): Promise<void> {
  const page = await (await site.createContext({ locale: 'en' })).newPage();
  const journey = watchJourney(page, site.url);
  const address = new URL(site.url + path).href;
  await page.goto(address);
  await expect
    .poll(() => page.locator('h1:visible').first().innerText())
    .toBe('We do not know this code');
  expect(page.url()).toBe(address);
  expect(journey).toEqual({ hops: [address.replace(/#.*/, '')], wrong: [] });
}

async function expectOwnLanguage(stored: string): Promise<void> {
  const page = await (await site.createContext({ locale: 'en' })).newPage();
  await storeLocale(page, stored);
  const journey = watchJourney(page, site.url);
  for (const key of ['PA-1901', 'pa1901']) {
    await page.goto(`${site.url}go/${key}/`);
    await arriveAt(page, site.url, 'en/parcel-refused/');
  }
  expect(journey.wrong).toEqual([]);
}

describe('no address makes a permanent link leave the site', () => {
  it.each([
    // Parameters for a language, a view or a target.
    ['?lang=//evil.example', article],
    ['?lang=javascript:alert(1)', article],
    ['?lang=__proto__', article],
    ['?lang=constructor', article],
    ['?lang=../../evil', article],
    ['?lang=en%0d%0aLocation:%20//evil.example', article],
    ['?lang=en%00', article],
    ['?lang=%', article],
    ['?lang=%ed%a0%80', article],
    ['?next=//evil.example&url=https://evil.example&return=/x', article],
    ['?view=//evil.example', article],
    ['?view=embed%2f..%2f..%2f%2fevil.example', article],
    ['?view=constructor', article],
    ['?__proto__[q]=1&constructor=2', article],
    ['?data-locale=en&href=//evil.example', article],
    // Parameters whose values are kept.
    [
      '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      `${article}#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`,
    ],
    ['?q=%00%0d%0a', `${article}#q=%00%0D%0A`],
    ['?q=%23%26next%3D//evil.example', `${article}#q=%23%26next%3D%2F%2Fevil.example`],
    ['?host=javascript:alert(1)', `${article}?host=javascript%3Aalert%281%29`],
    ['?theme=//evil.example', `${article}?theme=%2F%2Fevil.example`],
    ['?utm_source=%E0%A4%A', `${article}?utm_source=%EF%BF%BD%25A`],
    // Sections.
    ['#//evil.example', `${article}#//evil.example`],
    ['#javascript:alert(1)', `${article}#javascript:alert(1)`],
    ['#@evil.example/..', `${article}#@evil.example/..`],
    ['#%E0%A4%A', `${article}#%E0%A4%A`],
    ['#<img/src=x/onerror=alert(1)>', `${article}#%3Cimg/src=x/onerror=alert(1)%3E`],
    ['?#?next=//evil.example', `${article}#?next=//evil.example`],
  ])('%s', expectToLeadOn);

  it.each([
    ['language', `?lang=${long}`, article],
    ['kept parameter', `?q=${long}`, `${article}#q=${long}`],
    ['section', `#${long}`, `${article}#${long}`],
  ])('a %s of thousands of characters', (_part, asked, to) => expectToLeadOn(asked, to));
});

describe('no key makes a permanent link leave the site', () => {
  it('nothing around an id gets into the address of its article', async () => {
    const page = await (await site.createContext({ locale: 'en' })).newPage();
    const journey = watchJourney(page, site.url);
    for (const around of [
      '%0d%0aLocation:%20%2f%2fevil.example/',
      '%0a/x/',
      '%00/',
      ';evil/',
      '%3fnext=%2f%2fevil.example/',
      '%23%2f%2fevil.example/',
      '@evil.example/',
    ]) {
      await page.goto(`${site.url}go/parcel-refused${around}`);
      await arriveAt(page, site.url, 'en/parcel-refused/');
    }
    expect(journey.wrong).toEqual([]);
  });

  it.each([
    'go//evil.example/',
    'go/%2f%2fevil.example/',
    'go/%2F%2Fevil.example%2F',
    'go/%5c%5cevil.example/',
    'go/..%2f..%2fevil/',
    'go/%2e%2e%2f%2e%2e%2fevil/',
    'go/..%5c..%5cevil/',
    'go/javascript:alert(1)/',
    'go/data:text%2fhtml,%3Cscript%3Ealert(1)%3C%2fscript%3E/',
    'go/https:%2f%2fevil.example/',
    'go/@evil.example/',
    'go/evil@evil.example/',
    'go/__proto__/',
    'go/constructor/',
    'go/hasOwnProperty/',
    'go/%3Cimg%20src=x%20onerror=alert(1)%3E/',
    'go/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E/',
    'go/%/',
    'go/%E0%A4%A/',
    'go/%ed%a0%80/',
    'go/%E2%80%AEdeliaf-tisoped/',
    'go/ab-1999/?lang=//evil.example&next=//evil.example#//evil.example',
  ])('%s', expectUnknown);

  it('thousands of characters', () => expectUnknown(`go/${long}/`));
});

describe('no stored value makes a permanent link leave the site', () => {
  it.each([
    '//evil.example',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    '../../evil',
    'zh/../../evil',
    '<img src=x onerror=alert(1)>',
    '\0\r\n',
    '\ud800',
  ])('%j', expectOwnLanguage);

  it('thousands of characters', () => expectOwnLanguage(long));
});
