import type { Page } from 'playwright-core';
import type { ApiFlowList, ApiIndex } from '../../src/app/client/index.ts';
import { listArticles, readArticlePage, type BuiltSite } from '../../bench/support/built-site.ts';
import { withAnswers } from '../../tests/support/search.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page to take pictures of, in one language. */
export interface Kind {
  readonly name: string;
  /** Path below the base path, with a query or fragment. */
  readonly path: string;
  /** Does what is needed before the page is opened. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** Brings the page into its state, such as a form with an answer. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** The part that is seen is the picture, and not the whole page: what lies over a page. */
  readonly isScreen?: boolean;
  /** As on paper. */
  readonly isPrint?: boolean;
}

/** Matches nothing in any language. */
const nonsense = 'qwxzv';

const readJson = ({ directory, base }: BuiltSite, href: string): unknown =>
  JSON.parse(readFileSync(join(directory, href.slice(base.length)), 'utf8'));

const waitForAnswer = (page: Page): Promise<unknown> =>
  page.locator('.result, .search-topics').first().waitFor();

/** Opens the form for a case, where the page has one. */
async function openCase(page: Page): Promise<void> {
  const box = page.locator('[data-form=case]').first();
  if ((await box.count()) === 0) return;
  if ((await box.getAttribute('open')) === null) await box.locator('summary').first().click();
  await page.locator('.case-text').first().waitFor();
}

/** Opens the form for a waiting time, if there is one, and chooses its first day. */
async function answerCalculator(page: Page): Promise<void> {
  if ((await page.locator('[data-form=waiting]').count()) === 0) return;
  await page.locator('[data-form=waiting] summary').first().click();
  await page.locator('.help-form-buttons button').first().click();
  await page.locator('.help-form-box [role=status] > *').first().waitFor();
}

async function openDialog(page: Page, query: string): Promise<void> {
  await page.locator('[data-search-open]').click();
  await page.locator('dialog input').fill(query);
  if (query !== '') await page.locator('dialog .result, dialog .search-topics').first().waitFor();
}

async function openMenu(page: Page): Promise<void> {
  await page.locator('[data-menu-open]').click();
  await page.locator('#site-menu').waitFor();
}

/** Returns the search page and the dialog in each of their states; the query is one that has answers. */
function listSearchKinds(locale: Locale, query: string): Kind[] {
  const search = (name: string, text: string): Kind => ({
    name,
    path: `${locale}/search/#q=${encodeURIComponent(text)}`,
    prepare: waitForAnswer,
  });
  const dialog = (name: string, text: string): Kind => ({
    name,
    path: `${locale}/`,
    prepare: (page) => openDialog(page, text),
    isScreen: true,
  });
  return [
    { name: 'search', path: `${locale}/search/` },
    search('search-answers', query),
    { ...search('search-unsure', query), arrange: withAnswers({ confidence: 'unsure' }) },
    search('search-nothing', nonsense),
    dialog('dialog', ''),
    dialog('dialog-answers', query),
  ];
}

/** Returns one page of every kind that a built site has in a language. */
export function listKinds(site: BuiltSite, locale: Locale): Kind[] {
  const { base } = site;
  const index = readJson(site, `${base}api/v1/index.json`) as ApiIndex;
  const articles = listArticles(site, locale);
  const flows = index.locales.find((known) => known.locale === locale)?.flows?.href;
  const [flow] = flows ? (readJson(site, flows) as ApiFlowList).flows : [];
  const find = (kind: string) => articles.find((article) => article.kind === kind);
  const problem =
    articles.find((article) => readArticlePage(site, article).includes('data-form="waiting"')) ??
    find('troubleshooting');
  const contact = articles.find(({ id }) => id === index.contactArticle);
  const outcome = flow?.nodes.find(({ kind }) => kind === 'outcome');
  const topic = index.categories.find(({ hrefs }) => hrefs[locale] !== undefined);
  const page = (name: string, href: string | undefined, more?: Partial<Kind>): Kind[] =>
    href === undefined ? [] : [{ name, path: href.slice(base.length), ...more }];

  return [
    { name: 'home', path: `${locale}/` },
    { name: 'menu', path: `${locale}/`, prepare: openMenu, isScreen: true },
    ...page('topic', topic?.hrefs[locale]),
    ...page('problem', problem?.hrefs.article),
    ...page('problem-print', problem?.hrefs.article, { isPrint: true }),
    ...page('calculator', problem?.hrefs.article, { prepare: answerCalculator }),
    ...page('guide', find('guide')?.hrefs.article),
    ...page('faq', find('faq')?.hrefs.article),
    ...page('contact', contact?.hrefs.article, { prepare: openCase }),
    ...listSearchKinds(locale, problem?.title ?? articles[0]?.title ?? nonsense),
    ...page('flows', flow && `${base}${locale}/solve/`),
    ...page('step', flow?.href),
    ...page('outcome', outcome?.href, { prepare: openCase }),
    { name: 'not-found', path: `${locale}/not-there/` },
    { name: 'unknown-code', path: `go/${nonsense}/?lang=${locale}` },
    { name: 'embed-start', path: `${locale}/embed/` },
    ...page('embed-article', problem?.hrefs.embed),
    ...page('embed-step', flow?.embed),
  ];
}
