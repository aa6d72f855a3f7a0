import { describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { testSites, type TestSiteName } from '../support/sites.ts';

const names = Object.keys(testSites) as TestSiteName[];

/** Attributes that make the browser load or open something. */
const listReferences = ({ document }: BuiltPage): { reference: string; isAnchor: boolean }[] =>
  document.querySelectorAll('[href], [src], [action]').map((element) => ({
    reference:
      element.getAttribute('href') ??
      element.getAttribute('src') ??
      element.getAttribute('action') ??
      '',
    isAnchor: element.tagName === 'A' || element.getAttribute('rel') === 'canonical',
  }));

describe.each(names)('every reference of the site %s', (name) => {
  const site = readBuiltSite(name);

  it('leads to a page or file of the site, and to a section that is there', () => {
    const broken = site.pages.flatMap((page) =>
      listReferences(page).flatMap(({ reference, isAnchor }) => {
        const url = new URL(reference, site.origin + page.href);
        // An author may send readers to another site; the page itself may load nothing from there.
        if (url.origin !== site.origin) {
          return isAnchor ? [] : [`${page.href} loads from another site: ${reference}`];
        }
        if (!site.hasFile(url.pathname)) return [`${page.href} → ${reference} does not exist`];
        const target = site.findPage(url.pathname);
        const section = url.hash.slice(1);
        return section === '' || target?.document.getElementById(section)
          ? []
          : [`${page.href} → ${reference} has no such section`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('stays below the base path', () => {
    const outside = site.pages.flatMap((page) =>
      listReferences(page)
        .map(({ reference }) => reference)
        .filter((href) => href.startsWith('/') && !href.startsWith(site.base)),
    );
    expect(outside).toEqual([]);
  });

  it('has no article: link left, and no id twice on a page', () => {
    for (const { href, html, document } of site.pages) {
      expect(html, href).not.toContain('href="article:');
      const ids = document.querySelectorAll('[id]').map((element) => element.id);
      expect(new Set(ids).size, `${href}: ${ids.join(' ')}`).toBe(ids.length);
    }
  });
});
