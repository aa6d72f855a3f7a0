import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { toLocal } from '../../src/i18n/local-text.ts';
import { identityMessages, messages } from '../../src/i18n/messages.ts';
import { identity } from '../../src/site/identity.ts';
import { readBuiltSite } from '../support/built-site.ts';
import { fullIdentity, identityMarks } from '../support/identity.ts';
import { copyProject, root, testProduct } from '../support/project.ts';
import { runBuild } from '../support/sites.ts';

/** The project, with an identity in which everything is known. */
const copy = join(root, '.cache/identity');
const out = join(copy, 'dist');

let printed = '';

beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  copyProject(copy, testProduct);
  const table = `export const identity = ${JSON.stringify(fullIdentity)};\n`;
  writeFileSync(join(copy, 'src/site/identity.ts'), table);
  const content = join(copy, 'content');
  const site = { content, base: '/', origin: 'https://help.test', pdf: false, pictures: false };
  const { exitCode, output } = await runBuild(site, out, copy);
  expect(output).toMatch(/^Built/);
  expect(exitCode).toBe(0);
  printed = output;
});

interface Page {
  readonly path: string;
  readonly document: HTMLElement;
}

const open = (path: string): Page => ({
  path,
  document: parse(readFileSync(join(out, path), 'utf8'), { blockTextElements: { script: true } }),
});

const listPages = (locale: string): Page[] =>
  readdirSync(join(out, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => open(join(locale, path)));

const readText = ({ document }: Page, selector: string): string =>
  document
    .querySelectorAll(selector)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

const isEmbedded = ({ path }: Page): boolean => path.split('/')[1] === 'embed';

describe.each(localeIds)('an identity in %s', (locale) => {
  const marks = Object.values(identityMarks).map((texts) => toLocal(texts, locale));

  it('is in the footer of every page', () => {
    const pages = listPages(locale).filter((page) => !isEmbedded(page));
    expect(pages.length).toBeGreaterThan(5);
    const lacking = pages.filter((page) => {
      const footer = readText(page, '.site-footer');
      return marks.some((mark) => !footer.includes(mark));
    });
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('is in every section on contacting support, with website and apps only', () => {
    const pages = listPages(locale).filter(
      ({ document }) => document.querySelector('#contact-support') !== null,
    );
    expect(pages.some(isEmbedded)).toBe(true);
    for (const page of pages) {
      const section = readText(page, '.escalation');
      expect(section, page.path).toContain(toLocal(identityMarks.website, locale));
      expect(section, page.path).toContain(toLocal(identityMarks.apps, locale));
      expect(section, page.path).not.toContain(toLocal(identityMarks.icp, locale));
    }
  });

  it('is in the structured data', () => {
    const { document } = open(`${locale}/index.html`);
    const text = document.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
    const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
    expect(graph.find((node) => node['@type'] === 'Organization')).toMatchObject({
      url: fullIdentity.website,
      legalName: toLocal(identityMarks.company, locale),
    });
  });
});

describe('an identity', () => {
  it('links filings to their registers on home pages and the language choice', () => {
    for (const path of ['index.html', ...localeIds.map((locale) => `${locale}/index.html`)]) {
      const links = open(path).document.querySelectorAll('.site-footer a');
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        'https://www.company.example/pay',
        'https://beian.miit.gov.cn/',
        'https://beian.mps.gov.cn/#/query/webSearch?code=11010502000001',
      ]);
    }
  });

  it('is not asked for once it is set', () => {
    expect(printed).not.toContain('is not set');
  });
});

const isUnknown = Object.values(identity).every((value) => value === undefined);

it.runIf(isUnknown)('leaves no trace where nothing is known', () => {
  const toLabels = (locale: Locale): string[] =>
    Object.values(identityMessages[locale])
      .filter((text) => typeof text === 'string')
      .map((text) => text + messages[locale].separator);
  const traces = ['beian.', 'legalName', ...localeIds.flatMap(toLabels)];
  const found = readBuiltSite('chinese-only').pages.flatMap(({ href, html }) =>
    traces.filter((trace) => html.includes(trace)).map((trace) => `${href} ${trace}`),
  );
  expect(found).toEqual([]);
});
