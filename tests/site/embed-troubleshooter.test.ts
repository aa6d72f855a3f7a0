import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { listMovedPages, listStepPages } from '../../src/content-model/flows/flow-pages.ts';
import { localiseFlow } from '../../src/content-model/flows/local-flow.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { site as settings } from '../../src/site/config.ts';
import { getAttributes, getPage, readBuiltSite } from '../support/built-site.ts';
import { getSiteDirectory } from '../support/sites.ts';

/** Maximum transfer size of an embedded page with all resources, in bytes. */
const weightLimit = 10_000;

describe.each(['real', 'partial'] as const)('embedded steps of the site %s', (name) => {
  const site = readBuiltSite(name);
  const { catalogue, flows, retiredSteps, links } = openSite(getSiteDirectory(name));
  const getEmbed = (href: string) => getPage(site, href.slice(site.base.length));
  const findSupportArticle = (locale: Locale): string | undefined =>
    catalogue.find(locale, settings.contactArticle) && links.embed(locale, settings.contactArticle);
  const moved = listMovedPages(flows, retiredSteps);
  const steps = catalogue.locales.flatMap((locale) =>
    listStepPages(flows.map((flow) => localiseFlow(flow, locale))).map((step) => ({
      ...step,
      locale,
      name: `${locale}/${step.place.join('/')}`,
    })),
  );
  const pages = [
    ...catalogue.locales.map((locale) => ({ locale, href: links.embedTroubleshooter(locale) })),
    ...steps.map(({ locale, place }) => ({
      locale,
      href: links.embedTroubleshooter(locale, ...place),
    })),
  ];

  it('exist for every flow, step and retired step, and for nothing else', () => {
    const expected = [
      ...pages.map(({ href }) => href),
      ...catalogue.locales.flatMap((locale) =>
        moved.map(({ from }) => links.embedTroubleshooter(locale, ...from)),
      ),
    ];
    expect(flows.length).toBeGreaterThan(0);
    const found = site.pages
      .map(({ href }) => href)
      .filter((href) => href.includes('/embed/solve/'));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(pages)('$href is in its language, embedded, with its canonical address', (page) => {
    const { locale, href } = page;
    const own = href.replace('/embed/', '/');
    const embed = getEmbed(href);
    const step = steps.find(({ place }) => links.embedTroubleshooter(locale, ...place) === href);
    const isStart = step?.node.id === step?.flow.start;
    const canonical = step && isStart ? links.troubleshooter(locale, step.flow.id) : own;
    const { document } = embed;
    const original = getEmbed(canonical);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe(locales[locale].lang);
    expect(getAttributes(embed, 'link[rel=canonical]', 'href')).toEqual([links.url(canonical)]);
    expect(getAttributes(embed, 'meta[name=robots]', 'content')).toEqual(['noindex']);
    expect(getAttributes(embed, 'meta[name=description]', 'content')).toEqual(
      getAttributes(original, 'meta[name=description]', 'content'),
    );
    const title = document.querySelector('title')?.text ?? '';
    expect(original.document.querySelector('title')?.text).toContain(title);
    expect(document.querySelectorAll('h1').map(({ text }) => text)).toEqual(
      original.document.querySelectorAll('h1').map(({ text }) => text),
    );
    expect(
      document.querySelectorAll(
        'nav, .site-header, .site-footer, .skip-link, .help-form-box, [style]',
      ),
    ).toEqual([]);
  });

  it.each(steps)(
    '$name contains the step without the parts that need scripts',
    ({ locale, place, node }) => {
      const embed = getEmbed(links.embedTroubleshooter(locale, ...place)).document;
      const page = parse(getEmbed(links.troubleshooter(locale, ...place)).html);
      for (const guided of page.querySelectorAll('[data-form]')) guided.remove();
      const foot = embed.querySelector('.feedback');
      for (const part of [
        '.step-progress',
        '.lead',
        '.steps',
        '.answers',
        '.waiting-times',
        '.step-ways',
        '.escalation',
      ])
        expect(embed.querySelector(part)?.text, part).toBe(page.querySelector(part)?.text);
      expect(foot !== null).toBe(embed.querySelector('.escalation') !== null);
      expect(embed.querySelectorAll('a.answer')).toHaveLength(node.answers.length);
    },
  );

  it.each(pages)('$href links to embedded pages only', ({ locale, href }) => {
    const { document } = getEmbed(href);
    for (const link of document.querySelectorAll('a:not([href^="#"])')) {
      const [path = '', section] = (link.getAttribute('href') ?? '').split('#');
      expect(path.slice(site.base.length), link.outerHTML).toMatch(/^(?:zh|en)\/embed\//);
      const main = getEmbed(path).document.querySelector('main');
      if (!link.hasAttribute('lang')) expect(main?.getAttribute('data-locale'), path).toBe(locale);
      if (section) expect(getEmbed(path).document.getElementById(section), section).not.toBeNull();
    }
  });

  it.each(steps)('$name contains the data for a host', ({ locale, place, flow, node }) => {
    const main = getEmbed(links.embedTroubleshooter(locale, ...place)).document.querySelector(
      'main',
    );
    const { 'data-id': id = '', ...said } = main?.attributes ?? {};
    const article = catalogue.find(locale, id);
    expect(article, id).toBeDefined();
    const problem = node.contact === undefined ? undefined : catalogue.find(locale, node.contact);
    if (problem) expect(article).toBe(problem);
    const support = problem ? '#contact-support' : findSupportArticle(locale);
    expect(said).toEqual({
      'data-kind': 'step',
      'data-locale': locale,
      'data-flow': flow.id,
      'data-node': node.id,
      'data-href': links.troubleshooter(
        locale,
        flow.id,
        ...(node.id === flow.start ? [] : [node.id]),
      ),
      ...(problem?.kind === 'troubleshooting' && {
        'data-code': problem.code,
        'data-channels': problem.escalate.channels.join(' '),
        'data-evidence': problem.escalate.evidence.join(' '),
      }),
      ...(support !== undefined && { 'data-support': support }),
    });
  });

  it.each(pages)(
    '$href is within the size limit and has only the scripts in its policy',
    ({ href }) => {
      const page = getEmbed(href);
      const files = [
        ...getAttributes(page, 'link[rel=stylesheet]', 'href'),
        ...getAttributes(page, 'script[src]', 'src'),
      ].map((file = '') => readFileSync(join(site.directory, file.slice(site.base.length))));
      expect(files).toHaveLength(3);
      const weight = [Buffer.from(page.html), ...files]
        .map((bytes) => gzipSync(bytes).length)
        .reduce((sum, bytes) => sum + bytes, 0);
      expect(weight).toBeLessThanOrEqual(weightLimit);
      const [policy = ''] = getAttributes(
        page,
        'meta[http-equiv=Content-Security-Policy]',
        'content',
      );
      const inline = page.document.querySelectorAll('script:not([src])');
      expect(inline).toHaveLength(1);
      for (const { rawText } of inline)
        expect(policy).toContain(createHash('sha256').update(rawText).digest('base64'));
    },
  );

  it('are neither linked nor listed by the site', () => {
    expect(site.read('sitemap.xml')).not.toContain('/embed/');
    for (const { locale, place } of steps)
      expect(getEmbed(links.troubleshooter(locale, ...place)).html).not.toContain('/embed/');
  });
});

describe('the end of an embedded article', () => {
  const site = readBuiltSite('real');

  it.each([
    ['en/embed/return-delayed/', '/en/embed/solve/return-not-arrived/'],
    ['zh/embed/parcel-not-mine/', '/zh/embed/solve/not-me/'],
  ])('offers the flow of %s, with scripts and without', (path, flow) => {
    const { document } = getPage(site, path);
    for (const place of ['.solved', '.feedback [data-offer]'])
      expect(
        document.querySelectorAll(`${place} a`).map((link) => link.getAttribute('href')),
      ).toEqual([flow]);
    expect(document.querySelector('[data-answer=no]')?.getAttribute('data-reply')).toMatch(
      /step by step|一步步/,
    );
  });

  it('offers no flow in an article without a problem, or on a site without flows', () => {
    for (const page of [
      getPage(site, 'en/embed/self-check/'),
      getPage(readBuiltSite('chinese-only'), 'zh/embed/sign-out/'),
    ])
      expect(page.document.querySelectorAll('.solved, [data-offer]')).toEqual([]);
  });
});

describe('a retired flow or step', () => {
  it.each([
    ['send-it/', 'parcel/'],
    ['send-it/how-much/', 'parcel/'],
    ['parcel/which-depot/', 'parcel/check/'],
  ])('leads on from %s to %s without scripts, too', (old, target) => {
    const page = getPage(readBuiltSite('partial'), `zh/embed/solve/${old}`);
    const href = `/help/zh/embed/solve/${target}`;
    expect(page.document.querySelector('html')?.getAttribute('data-target')).toBe(href);
    expect(page.document.querySelector('h1 a')?.getAttribute('href')).toBe(href);
    expect(page.html).toContain(`<meta http-equiv="refresh" content="0; url=${href}">`);
    expect(getAttributes(page, 'link[rel=canonical]', 'href')).toEqual([
      `https://posta.test/help/zh/solve/${target}`,
    ]);
    expect(getAttributes(page, 'meta[name=referrer]', 'content')).toEqual(['no-referrer']);
  });
});

it('the API links to the embedded steps', () => {
  const { directory, base } = readBuiltSite('partial');
  const read = (path: string) =>
    JSON.parse(readFileSync(join(directory, path), 'utf8')) as Record<string, unknown>;
  const file = read('api/v1/en/flows.json');
  expect(file).toMatchObject({
    href: `${base}en/solve/`,
    embed: `${base}en/embed/solve/`,
    flows: [
      {
        embed: `${base}en/embed/solve/parcel/`,
        nodes: [
          { id: 'taken', embed: `${base}en/embed/solve/parcel/` },
          { id: 'support', embed: `${base}en/embed/solve/parcel/support/` },
          { id: 'check' },
          { id: 'wait' },
        ],
      },
    ],
  });
  expect(JSON.parse(readBuiltSite('chinese-only').read('api/v1/zh/flows.json'))).not.toHaveProperty(
    'embed',
  );
});
