import { describe, expect, it } from 'vitest';
import { localeIds, locales } from '../../src/i18n/locales.ts';
import { useBrowserSite } from '../support/browser.ts';
import { testSites } from '../support/sites.ts';

const sites = { real: useBrowserSite('real'), partial: useBrowserSite('partial') } as const;

interface Description {
  readonly error: string | null;
  readonly namespace: string | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly template: string | null;
}

/** Reads a description in the browser, as XML. */
function readDescription(xml: string): Description {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const root = parsed.documentElement;
  return {
    error: parsed.querySelector('parsererror')?.textContent ?? null,
    namespace: root.namespaceURI,
    texts: Object.fromEntries(
      [...root.children].map((child) => [child.tagName, child.textContent]),
    ),
    template: root.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? null,
  };
}

describe.each(['real', 'partial'] as const)('the search description of the site %s', (name) => {
  it.each(localeIds)('in %s tells a browser how to search here', async (locale) => {
    const site = sites[name];
    const page = await site.open(`${locale}/`);
    const link = page.locator('link[rel=search]');
    expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
    const href = await link.evaluate((element) => (element as HTMLLinkElement).href);
    expect(href).toBe(`${site.url}${locale}/opensearch.xml`);
    const response = await page.request.get(href);
    const { error, namespace, texts, template } = await page.evaluate(
      readDescription,
      await response.text(),
    );
    expect(error).toBeNull();
    expect(namespace).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(texts.ShortName?.length).toBeGreaterThan(0);
    expect(texts.ShortName?.length).toBeLessThanOrEqual(16);
    expect(texts.Language).toBe(locales[locale].lang);
    expect(texts.InputEncoding).toBe('UTF-8');
    const { origin, base } = testSites[name];
    const root = `${origin}${base.replace(/\/$/, '')}/`;
    expect(template).toBe(`${root}${locale}/search/#q={searchTerms}`);

    // What a browser makes of it finds something.
    await page.goto(
      site.url + (template ?? '').replace(root, '').replace('{searchTerms}', '%E5%AF%84%E4%BB%B6'),
    );
    await page.locator('.result-link').first().waitFor();
  });
});

it('is linked from articles, but not from pages outside the locales', async () => {
  const article = await sites.real.open('en/self-check/');
  expect(await article.locator('link[rel=search]').count()).toBe(1);
  const notFound = await sites.real.open('no-such-page/');
  expect(await notFound.locator('link[rel=search]').count()).toBe(0);
});
