import type { Category } from '../product/category.ts';
import { joinParameters, withFragment, type Parameters } from './carried-query.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * The addresses of the site (docs/urls.md). No other module builds addresses. An href is root-relative with the
 * base path, and with a trailing slash for pages; a url is absolute.
 */
export type Links = ReturnType<typeof createLinks>;

/** Options of a permanent link. */
export interface PermanentLinkOptions {
  /** A BCP 47 tag; by default the stored choice of the reader, then the languages of the browser. */
  readonly lang?: string;
  readonly section?: string;
}

/**
 * The place of a page of guided troubleshooting, the same in every language and in every kind of address: empty for the
 * list of flows, a flow for its first step, a flow and a node for that step.
 */
export type FlowPlace = readonly [flow?: string, node?: string];

/** Options of `createLinks`. */
export interface LinkOptions {
  /** The base path of the site: `/`, `/help` or `/help/`. */
  readonly base: string;
  /** Scheme and host: `https://help.example`. */
  readonly origin: string;
}

/** Returns a base path with one slash at each end. */
export const toBase = (path: string): string => {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
};

/**
 * Returns an href with query parameters; empty ones are omitted.
 *
 * @example
 * withParameters('/go/first-steps/', { lang: 'en' }) // => '/go/first-steps/?lang=en'
 */
export const withParameters = (href: string, parameters: Parameters): string =>
  joinParameters(href, '?', parameters);

/**
 * Returns the embed href for the href of an article or of guided troubleshooting, for scripts that know only its
 * language. Every page under `/go/` contains this function, so keep it short.
 *
 * @example
 * toEmbed('/help/en/first-steps/', 'en') // => '/help/en/embed/first-steps/'
 * toEmbed('/help/en/solve/sound-missing/', 'en') // => '/help/en/embed/solve/sound-missing/'
 */
export const toEmbed = (href: string, locale: Locale): string =>
  href.replace(RegExp(`.*/${locale}/(?=.)`), '$&embed/');

/** Returns links in which articles and guided troubleshooting have their embed addresses. */
export const toEmbedLinks = (links: Links): Links => ({
  ...links,
  article: links.embed,
  troubleshooter: links.embedTroubleshooter,
});

const withSection = (href: string, section: string | undefined): string =>
  section ? `${href}#${section}` : href;

/** Addresses of pages with the site around them, and of permanent links. */
const createPageLinks = (root: string) => ({
  languageChoice: () => root,
  home: (locale: Locale) => `${root}${locale}/`,
  article: (locale: Locale, id: string, section?: string) =>
    withSection(`${root}${locale}/${id}/`, section),
  category: (locale: Locale, category: string) => `${root}${locale}/topics/${category}/`,
  /** The search page, with a query in the fragment (carried-query.ts). */
  search: (locale: Locale, query = '') => withFragment(`${root}${locale}/search/`, { q: query }),
  /** Guided troubleshooting: the list of flows, the first step of a flow, or one of its steps. */
  troubleshooter: (locale: Locale, ...place: FlowPlace) =>
    [`${root}${locale}/solve`, ...place, ''].join('/'),
  /**
   * The permanent link of an article without a language, by id, retired id or code: for apps, printed pages and
   * other sites.
   */
  permanent: (key: string, { lang = '', section }: PermanentLinkOptions = {}) =>
    withSection(withParameters(`${root}go/${key}/`, { lang }), section),
  /** The permanent link of guided troubleshooting: the list of flows, a flow, or a step. */
  permanentTroubleshooter: (...place: FlowPlace) => [`${root}go/solve`, ...place, ''].join('/'),
  /** The page for unknown permanent links, which asks for the kind of problem. */
  notFound: () => `${root}go/`,
  /** The addresses of all pages, for the script of the 404 page. */
  pageTable: () => `${root}go/pages.json`,
});

/** Addresses of pages without header, navigation and footer, for WebViews and frames. */
const createEmbedLinks = (root: string) => ({
  embed: (locale: Locale, id: string, section?: string) =>
    withSection(`${root}${locale}/embed/${id}/`, section),
  /** Guided troubleshooting: the list of flows, a flow, or a step. */
  embedTroubleshooter: (locale: Locale, ...place: FlowPlace) =>
    [`${root}${locale}/embed/solve`, ...place, ''].join('/'),
});

/** Addresses of files. */
const createFileLinks = (root: string) => ({
  /** The article as a PDF. */
  pdf: (locale: Locale, id: string) => `${root}${locale}/${id}.pdf`,
  /** The article as Markdown. */
  markdown: (locale: Locale, id: string) => `${root}${locale}/${id}.md`,
  /** The list of Markdown files (https://llmstxt.org) of a language, or of all languages. */
  llms: (locale?: Locale) => `${root}${locale ? `${locale}/` : ''}llms.txt`,
  /** All articles of a language as one Markdown file. */
  llmsFull: (locale: Locale) => `${root}${locale}/llms-full.txt`,
  /** All articles of a language as one PDF. */
  handbook: (locale: Locale) => `${root}${locale}/handbook.pdf`,
  /** All steps of a flow as JSON, for the scripts of its pages. */
  troubleshooterSteps: (locale: Locale, flow: string) =>
    `${root}${locale}/solve/${flow}/steps.json`,
  /** The Atom feed of a language or of one of its categories. */
  feed: (locale: Locale, category?: Category) =>
    `${root}${locale}/${category ? `topics/${category}/` : ''}feed.xml`,
  /** The OpenSearch description. */
  searchDescription: (locale: Locale) => `${root}${locale}/opensearch.xml`,
  /** The web manifest. */
  manifest: (locale: Locale) => `${root}${locale}/manifest.webmanifest`,
  /** The script of the widget. */
  widget: () => `${root}widget/v1.js`,
  /** A file at the site's root, such as `favicon.svg`. */
  file: (name: string) => `${root}${name}`,
});

/** Addresses of share pictures. Each kind has a separate folder, so that ids and categories cannot collide. */
const createPictureLinks = (root: string) => ({
  languageChoice: () => `${root}index.png`,
  home: (locale: Locale) => `${root}${locale}.png`,
  article: (locale: Locale, id: string) => `${root}${locale}/${id}.png`,
  category: (locale: Locale, category: Category) => `${root}${locale}/topics/${category}.png`,
  /** Guided troubleshooting: the list of flows, or a flow. */
  troubleshooter: (locale: Locale, flow?: string) =>
    `${root}${locale}/solve${flow ? `/${flow}` : ''}.png`,
});

/** Addresses of the content API's files. */
const createApiLinks = (root: string) => ({
  index: () => `${root}index.json`,
  codes: () => `${root}codes.json`,
  /** The articles of a locale without their text. */
  articles: (locale: Locale) => `${root}${locale}/articles.json`,
  article: (locale: Locale, id: string) => `${root}${locale}/articles/${id}.json`,
  /** Guided troubleshooting in a locale. */
  flows: (locale: Locale) => `${root}${locale}/flows.json`,
  /** The JSON Schema of a file: `index`, `codes`, `articles`, `article`, `flows`. */
  schema: (name: string) => `${root}schema/${name}.json`,
});

/**
 * Returns the path of an href's file below the directory of a site.
 *
 * @example
 * toFilePath('/help/', '/help/en/first-steps/') // => 'en/first-steps/index.html'
 */
export const toFilePath = (base: string, href: string): string =>
  href.slice(base.length).replace(/(^|\/)$/, '$1index.html');

/**
 * Returns the functions that build every address of the site.
 *
 * @example
 * createLinks({ base: '/help', origin: 'https://help.example' }).article('en', 'first-steps', 'account')
 * // => '/help/en/first-steps/#account'
 */
export function createLinks({ base, origin }: LinkOptions) {
  const root = toBase(base);
  return {
    ...createPageLinks(root),
    ...createEmbedLinks(root),
    ...createFileLinks(root),
    pictures: createPictureLinks(`${root}pictures/`),
    api: createApiLinks(`${root}api/v1/`),
    /** The absolute address of an href. */
    url: (href: string) => new URL(href, origin).href,
  };
}
