import type {
  ApiArticle,
  ApiArticleList,
  ApiArticleSummary,
  ApiCodes,
  ApiFlowList,
  ApiIndex,
  ApiLocale,
  ApiSection,
} from '../../src/app/api/contract.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** The fields of an article in a test; the others have defaults. */
export interface TestArticle {
  readonly id: string;
  readonly titles: Partial<Record<Locale, string>>;
  readonly code?: string;
  readonly category?: ApiArticleSummary['category'];
  readonly aliases?: readonly string[];
  readonly related?: readonly string[];
  readonly sections?: readonly ApiSection[];
}

export interface TestApi {
  readonly base: string;
  readonly articles: readonly TestArticle[];
  readonly startArticle?: string;
  /** Retired codes, each with the id it leads to. */
  readonly retiredCodes?: Readonly<Record<string, string>>;
  /** Ids of the flows in each language; a missing language simulates an older help centre. */
  readonly flows?: Partial<Record<Locale, readonly string[]>>;
}

/** Files of the content API by their paths below the host. */
export type ApiFiles = Map<string, string>;

const origin = 'https://help.test';
const head = { version: 1, origin, schema: `${origin}/schema.json` } as const;

/** A simple hash of the content. */
const hashOf = (value: unknown): string => JSON.stringify(value);

/** Returns the files of the content API for some articles. */
export function createApiFiles(api: TestApi): ApiFiles {
  const root = `${api.base}api/v1/`;
  const files: ApiFiles = new Map();
  const add = (path: string, file: unknown) => files.set(root + path, JSON.stringify(file));
  const lists = (['zh', 'en'] as const).map((locale) => createList(api, locale));
  for (const { locale, articles } of lists) {
    for (const summary of articles) {
      add(`${locale}/articles/${summary.id}.json`, createArticle(api, summary, locale));
    }
  }
  for (const list of lists) add(`${list.locale}/articles.json`, list);
  for (const list of createFlowLists(api)) add(`${list.locale}/flows.json`, list);
  const codes = createCodes(api);
  add('codes.json', codes);
  add('index.json', createIndex(api, lists, codes));
  return files;
}

function createIndex(api: TestApi, lists: readonly ApiArticleList[], codes: ApiCodes): ApiIndex {
  const { base, startArticle = 'start' } = api;
  const flowsOf = (locale: Locale) =>
    createFlowLists(api)
      .filter((list) => list.locale === locale)
      .map(({ hash }) => ({ flows: { href: `${base}api/v1/${locale}/flows.json`, hash } }))[0];
  return {
    ...head,
    product: 'Test',
    sourceLocale: 'zh',
    locales: lists.map(({ locale, lang, hash, articles }): ApiLocale => ({
      locale,
      lang,
      label: lang,
      name: 'Test',
      href: `${base}${locale}/`,
      articleCount: articles.length,
      articles: { href: `${base}api/v1/${locale}/articles.json`, hash },
      ...flowsOf(locale),
    })),
    categories: [],
    startArticle,
    codes: { href: `${base}api/v1/codes.json`, hash: codes.hash },
    widget: { href: `${base}widget/v1.js` },
  };
}

/** Flows of one step. */
const createFlowLists = ({ base, flows = {} }: TestApi): ApiFlowList[] =>
  (['zh', 'en'] as const).flatMap((locale) => {
    const list = flows[locale]?.map((id) => {
      const href = `${base}${locale}/solve/${id}/`;
      const step = { id: 'wait', kind: 'outcome', title: id, steps: [], answers: [] } as const;
      return {
        id,
        title: id,
        summary: id,
        category: 'labels' as const,
        articles: [],
        start: 'wait',
        href,
        embed: href,
        nodes: [{ ...step, step: 1, rest: 0, href, embed: href }],
      };
    });
    if (!list) return [];
    return [{ ...head, locale, lang: locales[locale].lang, hash: hashOf(list), flows: list }];
  });

const existsIn = ({ titles }: TestArticle, locale: Locale): boolean => titles[locale] !== undefined;

function createList(api: TestApi, locale: Locale): ApiArticleList {
  const articles = api.articles
    .filter((article) => existsIn(article, locale))
    .map((article) => createSummary(api, article, locale));
  return { ...head, locale, lang: locales[locale].lang, hash: hashOf(articles), articles };
}

function createSummary({ base }: TestApi, article: TestArticle, locale: Locale): ApiArticleSummary {
  const { id, titles, code, category = 'labels', aliases = [] } = article;
  return {
    id,
    ...(code ? { code, urgency: 'calm' as const } : {}),
    kind: code ? 'troubleshooting' : 'guide',
    category,
    title: titles[locale] ?? '',
    summary: `${titles[locale] ?? ''}.`,
    aliases,
    locales: (['zh', 'en'] as const).filter((candidate) => existsIn(article, candidate)),
    hrefs: {
      article: `${base}${locale}/${id}/`,
      embed: `${base}${locale}/embed/${id}/`,
      permanent: `${base}go/${id}/`,
      data: `${base}api/v1/${locale}/articles/${id}.json`,
      markdown: `${base}${locale}/${id}.md`,
    },
    hash: hashOf([article, locale]),
  };
}

function createArticle(
  { articles }: TestApi,
  summary: Omit<ApiArticleSummary, 'timing'>,
  locale: Locale,
): ApiArticle {
  const article = articles.find(({ id }) => id === summary.id);
  const html = `<p>${summary.title}</p>`;
  return {
    ...head,
    ...summary,
    locale,
    lang: locales[locale].lang,
    categoryTitle: summary.category,
    sections: article?.sections ?? [{ id: '', level: 2, title: '', html, text: summary.title }],
    related: (article?.related ?? []).map((id) => ({
      id,
      title: id,
      href: `/${locale}/${id}/`,
      data: `/api/v1/${locale}/articles/${id}.json`,
    })),
    alternates: [],
    reviewed: '2026-11-01',
  };
}

function createCodes({ articles, retiredCodes = {} }: TestApi): ApiCodes {
  const current = articles.flatMap((article) => (article.code ? [[article.code, article]] : []));
  const retired = Object.entries(retiredCodes).map(([code, id]) => [
    code,
    articles.find((article) => article.id === id),
  ]);
  const codes = Object.fromEntries(
    ([...current, ...retired] as [string, TestArticle][]).map(([code, article]) => [
      code,
      {
        id: article.id,
        category: article.category ?? 'labels',
        urgency: 'calm' as const,
        locales: [],
        title: article.titles,
        href: `/go/${code}/`,
      },
    ]),
  );
  return { ...head, hash: hashOf(codes), codes };
}
