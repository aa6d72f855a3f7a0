import { describe, expect, it } from 'vitest';
import { readBuiltSite, getPage, type BuiltPage } from '../support/built-site.ts';
import type { ApiArticleList, ApiFlowList, ApiIndex } from '../../src/app/api/contract.ts';
import type { StepFile } from '../../src/troubleshooter/step-parts.ts';
import { readSiteData } from '../../src/content-model/built-site/site-data.ts';
import { localeIds, locales, type Locale } from '../../src/i18n/locales.ts';

const real = readBuiltSite('real');
const partial = readBuiltSite('partial');
const { flows } = readSiteData(real.directory);

/** Returns the targets of the answers of a step. */
const listAnswers = ({ document }: BuiltPage): string[] =>
  document.querySelectorAll('a[data-step-answer]').map((link) => link.getAttribute('href') ?? '');

const isOutcome = (page: BuiltPage): boolean => page.document.querySelector('.answers') === null;

/** Follows the links of every answer; returns each path to an outcome. */
function walk(site: typeof real, href: string, way: readonly string[] = []): string[][] {
  if (way.includes(href)) throw new Error(`${[...way, href].join(' ')} goes round in a circle.`);
  const page = site.findPage(href);
  if (!page) throw new Error(`${[...way, href].join(' ')} ends at a page that is not there.`);
  const here = [...way, href];
  if (isOutcome(page)) return [here];
  return listAnswers(page).flatMap((next) => walk(site, next, here));
}

const starts = flows.flatMap(({ id }) =>
  localeIds.map((locale) => [`${locale}/solve/${id}/`, locale] as const),
);

describe.each(starts)('%s', (path, locale) => {
  const paths = walk(real, `/${path}`);

  it('leads to an outcome within seven steps', () => {
    expect(paths.length).toBeGreaterThan(2);
    for (const way of paths) expect(way.length, way.join(' ')).toBeLessThanOrEqual(7);
  });

  it('ends with steps to do', () => {
    for (const href of new Set(paths.map((way) => way.at(-1) ?? ''))) {
      const document = real.findPage(href)?.document;
      expect(document?.querySelectorAll('.steps li').length, href).toBeGreaterThan(0);
      const action = '.escalation, .waiting-times, .step-ways a[href]';
      expect(document?.querySelector(action), href).not.toBeNull();
    }
  });

  it('links to existing pages and sections', () => {
    for (const href of new Set(paths.flat())) {
      const links = real.findPage(href)?.document.querySelectorAll('#main a[href]') ?? [];
      for (const link of links) {
        const [page = '', section] = (link.getAttribute('href') ?? '').split('#');
        const target = real.findPage(page || href);
        expect(target, `${href} → ${page}`).toBeDefined();
        if (section) expect(target?.document.getElementById(section), section).not.toBeNull();
      }
    }
  });

  it('is in one language, and only its first step is indexed', () => {
    for (const href of new Set(paths.flat())) {
      const document = real.findPage(href)?.document;
      expect(document?.querySelector('html')?.getAttribute('lang')).toBe(locales[locale].lang);
      const isHidden = document?.querySelector('meta[name=robots][content=noindex]') !== null;
      expect(isHidden, href).toBe(href !== `/${path}`);
    }
    const sitemap = real.read('sitemap.xml');
    expect(sitemap).toContain(`<loc>https://help.test/${path}</loc>`);
    for (const href of new Set(paths.flatMap((way) => way.slice(1))))
      expect(sitemap).not.toContain(href);
  });
});

describe('guided troubleshooting', () => {
  it.each(localeIds)('lists every flow in %s', (locale: Locale) => {
    const hrefs = getPage(real, `${locale}/solve/`)
      .document.querySelectorAll('.topic-list a')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(flows.map(({ id }) => `/${locale}/solve/${id}/`));
  });

  it('has a page for every step, of each language', () => {
    for (const { id, nodes } of flows)
      for (const node of Object.keys(nodes))
        for (const locale of localeIds) getPage(real, `${locale}/solve/${id}/${node}/`);
  });

  it.each([
    ['real', real, '/'],
    ['partial, under a base path', partial, '/help/'],
  ])('has all steps of a flow in the file that its pages name: %s', (_, site, base) => {
    const manifest = readSiteData(site.directory);
    expect(manifest.flows.length).toBeGreaterThan(0);
    for (const { id, nodes, start } of manifest.flows) {
      const name = `en/solve/${id}/`;
      const file = JSON.parse(site.read(`${name}steps.json`)) as StepFile;
      const others = Object.keys(nodes).filter((node) => node !== start);
      expect(Object.keys(file).sort()).toEqual(
        [`${base}${name}`, ...others.map((node) => `${base}${name}${node}/`)].sort(),
      );
      for (const [href, html] of Object.entries(file)) {
        const step = site.findPage(href)?.document.querySelector('[data-step-page]');
        expect(step?.getAttribute('data-step-file')).toBe(`${base}${name}steps.json`);
        expect(html).toContain(step?.outerHTML);
      }
    }
  });

  it.each([
    ['en/return-delayed/', '/en/solve/return-not-arrived/'],
    ['zh/parcel-not-mine/', '/zh/solve/not-me/'],
  ])('is offered at the foot of %s', (article, flow) => {
    const foot = getPage(real, article).document.querySelector('.solved');
    expect(foot?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '#solved',
      flow,
    ]);
  });

  it('shows the facts of the article that an outcome references', () => {
    const text = getPage(real, 'en/solve/return-not-arrived/contact-now/').document.text;
    expect(text).toContain('RE-1101');
    expect(text).toContain('Tracking number');
    const wait = getPage(real, 'zh/solve/parcel-not-arrived/wait/').document;
    expect(wait.querySelector('.waiting-times')?.text).toContain('满24小时还没结果，就联系');
  });

  it('works under a base path', () => {
    expect(walk(partial, '/help/en/solve/parcel/')).toEqual([
      ['/help/en/solve/parcel/', '/help/en/solve/parcel/support/'],
      ['/help/en/solve/parcel/', '/help/en/solve/parcel/check/', '/help/en/solve/parcel/wait/'],
      ['/help/en/solve/parcel/', '/help/en/solve/parcel/check/', '/help/en/solve/parcel/support/'],
    ]);
  });

  it.each([
    ['send-it/', 'parcel/'],
    ['send-it/how-much/', 'parcel/'],
    ['parcel/which-depot/', 'parcel/check/'],
  ])('leads on from the retired address %s', (old, target) => {
    const { document } = getPage(partial, `zh/solve/${old}`);
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe(`/help/zh/solve/${target}`);
  });

  it('is not offered on a site without flows', () => {
    const site = readBuiltSite('chinese-only');
    expect(
      site.pages.filter(({ html }) => html.includes('/solve/')).map(({ href }) => href),
    ).toEqual([]);
    expect(JSON.parse(site.read('api/v1/zh/flows.json'))).toMatchObject({ flows: [] });
    const index = JSON.parse(site.read('api/v1/index.json')) as ApiIndex;
    expect(index.locales.map((locale) => locale.flows)).toEqual([undefined]);
  });

  it('is offered by its articles', () => {
    const { articles } = JSON.parse(real.read('api/v1/en/articles.json')) as ApiArticleList;
    const named = articles.flatMap(({ id, flow }) => (flow ? [`${id} ${flow.id}`] : []));
    const told = flows.flatMap((flow) => flow.articles.map((id) => `${id} ${flow.id}`));
    expect(named.sort()).toEqual(told.sort());
  });

  it('has the same progress in the API as on its pages', () => {
    const file = JSON.parse(real.read('api/v1/en/flows.json')) as ApiFlowList;
    for (const { href, step, rest } of file.flows.flatMap(({ nodes }) => nodes)) {
      const words = [
        ...(step === undefined ? [] : [`Step ${step}`]),
        rest === 0 ? 'what to do now' : `at most ${rest} more`,
      ].join(', ');
      const { document } = getPage(real, href.slice(1));
      expect(document.querySelector('[data-step-progress]')?.text.trim(), href).toBe(words);
    }
  });

  it('is in the API', () => {
    const file = JSON.parse(real.read('api/v1/en/flows.json')) as ApiFlowList;
    expect(file.flows.map(({ id }) => id)).toEqual(flows.map(({ id }) => id));
    const late = file.flows
      .find(({ id }) => id === 'return-not-arrived')
      ?.nodes.find(({ id }) => id === 'contact-now');
    expect(late?.contact?.code).toBe('RE-1101');
  });
});
