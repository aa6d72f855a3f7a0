import { describe, expect, it } from 'vitest';
import { getPage, readBuiltSite } from '../support/built-site.ts';

const site = readBuiltSite('notices');
const real = readBuiltSite('real');

const listIds = (path: string): string[] =>
  getPage(site, path)
    .document.querySelectorAll('[data-notice]')
    .map((notice) => notice.getAttribute('data-notice') ?? '');

describe('a notice', () => {
  const everywhere = ['counters-fail', 'language-change', 'maintenance'];
  it.each([
    ['', everywhere],
    ['solve/', everywhere],
    ['search/', everywhere],
    ['stamp-expired/', ['counters-fail', 'maintenance']],
    ['change-language/', ['language-change', 'maintenance']],
    ['topics/labels/', ['counters-fail', 'maintenance']],
    ['topics/profile/', ['language-change', 'maintenance']],
    ['solve/print/', ['counters-fail', 'maintenance']],
    ['solve/print/stamp/', ['counters-fail', 'maintenance']],
    ['solve/print/support/', []],
    ['embed/stamp-expired/', ['counters-fail', 'maintenance']],
    ['embed/solve/print/', ['counters-fail', 'maintenance']],
  ])('stands on the pages it touches, and on no other: %s has %j', (path, ids) => {
    expect(listIds(`zh/${path}`)).toEqual(ids);
    expect(listIds(`en/${path}`)).toEqual(ids);
  });

  it('contains its text, its start and end, and a link to details', () => {
    const { document } = getPage(site, 'en/topics/labels/');
    expect(document.querySelector('[data-notice="counters-fail"]')?.textContent).toBe(
      'Outage Counters print no labelsIt is being fixed. Do not print again yet.What to do: Stamp expired' +
        'From Friday, 1 January 2021 at 00:00. Expected to end Monday, 1 January 2998 at 00:00 (China Standard Time).',
    );
    const link = document.querySelector('[data-notice="counters-fail"] a');
    expect(link?.getAttribute('href')).toBe('/help/en/stamp-expired/#date');
  });

  it('is hidden until it starts', () => {
    const { document } = getPage(site, 'zh/change-language/');
    const hidden = document.querySelectorAll('[data-notice][hidden]');
    expect(hidden.map((notice) => notice.getAttribute('data-notice'))).toEqual(['language-change']);
  });

  it('is not in the Markdown, the search or the API', () => {
    for (const path of ['en/stamp-expired.md', 'api/v1/en/articles/stamp-expired.json'])
      expect(site.read(path)).not.toContain('Counters print no labels');
  });
});

describe('a site without notices', () => {
  it('has no markup for them on its pages', () => {
    for (const page of real.pages) expect(page.html).not.toContain('data-notice');
  });
});
