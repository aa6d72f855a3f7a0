import type { Category } from '../site/categories.ts';
import { joinParameters, withFragment, type Parameters } from './carried-query.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * The addresses of the site (docs/urls.md). No other module builds addresses. An href is root-relative with the
 * base path, and with a trailing slash for pages; a url is absolute.
 */
export interface Links {
  readonly languageChoice: () => string;
  readonly home: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string, section?: string) => string;
  readonly category: (locale: Locale, category: Category) => string;
  /** The search page, with a query in the fragment (carried-query.ts). */
  readonly search: (locale: Locale, query?: string) => string;
  /** Guided troubleshooting: the list of flows, the first step of a flow, or one of its steps. */
  readonly troubleshooter: (locale: Locale, flow?: string, node?: string) => string;
  /** All steps of a flow as JSON, for the scripts of its pages. */
  readonly troubleshooterSteps: (locale: Locale, flow: string) => string;
  /** The Atom feed of a language or of one of its categories. */
  readonly feed: (locale: Locale, category?: Category) => string;
  /** The OpenSearch description. */
  readonly searchDescription: (locale: Locale) => string;
  /**
   * The permanent link of an article without a language, by id, retired id or code: for apps, printed pages and
   * other sites.
   */
  readonly permanent: (key: string, options?: PermanentLinkOptions) => string;
  /** The permanent link of guided troubleshooting: the list of flows, a flow, or a step. */
  readonly permanentTroubleshooter: (flow?: string, node?: string) => string;
  /** The page for unknown permanent links, which asks for the kind of problem. */
  readonly notFound: () => string;
  /** The start page of an embedded help centre. */
  readonly embedStart: (locale: Locale) => string;
  /** The article without header, navigation and footer, for WebViews and frames. */
  readonly embed: (locale: Locale, id: string, section?: string) => string;
  /** Guided troubleshooting for WebViews and frames: the list of flows, a flow, or a step. */
  readonly embedTroubleshooter: (locale: Locale, flow?: string, node?: string) => string;
  /** The article as a PDF. */
  readonly pdf: (locale: Locale, id: string) => string;
  /** The article as Markdown. */
  readonly markdown: (locale: Locale, id: string) => string;
  /** The list of Markdown files (https://llmstxt.org) of a language, or of all languages. */
  readonly llms: (locale?: Locale) => string;
  /** All articles of a language as one Markdown file. */
  readonly llmsFull: (locale: Locale) => string;
  /** All articles of a language as one PDF. */
  readonly handbook: (locale: Locale) => string;
  /** The share pictures of pages. */
  readonly pictures: PictureLinks;
  /** The web manifest. */
  readonly manifest: (locale: Locale) => string;
  /** The content API. */
  readonly api: ApiLinks;
  /** The script of the widget. */
  readonly widget: () => string;
  /** A file at the site's root, such as `favicon.svg`. */
  readonly file: (name: string) => string;
  /** The absolute address of an href. */
  readonly url: (href: string) => string;
}

/** Options of a permanent link. */
export interface PermanentLinkOptions {
  /** A BCP 47 tag; by default the stored choice of the reader, then the languages of the browser. */
  readonly lang?: string;
  readonly section?: string;
}

/** Addresses of the content API's files. */
export interface ApiLinks {
  readonly index: () => string;
  readonly codes: () => string;
  /** The articles of a locale without their text. */
  readonly articles: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string) => string;
  /** Guided troubleshooting in a locale. */
  readonly flows: (locale: Locale) => string;
  /** The JSON Schema of a file: `index`, `codes`, `articles`, `article`, `flows`. */
  readonly schema: (name: string) => string;
}

/** Addresses of share pictures. Each kind has a separate folder, so that ids and categories cannot collide. */
export interface PictureLinks {
  readonly languageChoice: () => string;
  readonly home: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string) => string;
  readonly category: (locale: Locale, category: Category) => string;
  /** Guided troubleshooting: the list of flows, or a flow. */
  readonly troubleshooter: (locale: Locale, flow?: string) => string;
}

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
 * withParameters('/go/self-check/', { lang: 'en' }) // => '/go/self-check/?lang=en'
 */
export const withParameters = (href: string, parameters: Parameters): string =>
  joinParameters(href, '?', parameters);

/**
 * Returns the embed href for the href of an article or of guided troubleshooting, for scripts that know only its
 * language. Every page under `/go/` contains this function, so keep it short.
 *
 * @example
 * toEmbed('/help/en/self-check/', 'en') // => '/help/en/embed/self-check/'
 * toEmbed('/help/en/solve/not-me/', 'en') // => '/help/en/embed/solve/not-me/'
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

/**
 * Returns the functions that build every address of the site.
 *
 * @example
 * createLinks({ base: '/help', origin: 'https://okpay.example' }).article('en', 'self-check', 'account')
 * // => '/help/en/self-check/#account'
 */
export function createLinks({ base, origin }: LinkOptions): Links {
  const root = toBase(base);
  const api = `${root}api/v1/`;
  return {
    languageChoice: () => root,
    home: (locale) => `${root}${locale}/`,
    article: (locale, id, section) => withSection(`${root}${locale}/${id}/`, section),
    category: (locale, category) => `${root}${locale}/topics/${category}/`,
    search: (locale, query = '') => withFragment(`${root}${locale}/search/`, { q: query }),
    troubleshooter: (locale, ...parts) => [`${root}${locale}/solve`, ...parts, ''].join('/'),
    troubleshooterSteps: (locale, flow) => `${root}${locale}/solve/${flow}/steps.json`,
    permanent: (key, { lang = '', section } = {}) =>
      withSection(withParameters(`${root}go/${key}/`, { lang }), section),
    permanentTroubleshooter: (...parts) => [`${root}go/solve`, ...parts, ''].join('/'),
    notFound: () => `${root}go/`,
    embedStart: (locale) => `${root}${locale}/embed/`,
    embed: (locale, id, section) => withSection(`${root}${locale}/embed/${id}/`, section),
    embedTroubleshooter: (locale, ...parts) =>
      [`${root}${locale}/embed/solve`, ...parts, ''].join('/'),
    pdf: (locale, id) => `${root}${locale}/${id}.pdf`,
    markdown: (locale, id) => `${root}${locale}/${id}.md`,
    llms: (locale) => `${root}${locale ? `${locale}/` : ''}llms.txt`,
    llmsFull: (locale) => `${root}${locale}/llms-full.txt`,
    handbook: (locale) => `${root}${locale}/handbook.pdf`,
    pictures: {
      languageChoice: () => `${root}pictures/index.png`,
      home: (locale) => `${root}pictures/${locale}.png`,
      article: (locale, id) => `${root}pictures/${locale}/${id}.png`,
      category: (locale, category) => `${root}pictures/${locale}/topics/${category}.png`,
      troubleshooter: (locale, flow) =>
        `${root}pictures/${locale}/solve${flow ? `/${flow}` : ''}.png`,
    },
    manifest: (locale) => `${root}${locale}/manifest.webmanifest`,
    api: {
      index: () => `${api}index.json`,
      codes: () => `${api}codes.json`,
      articles: (locale) => `${api}${locale}/articles.json`,
      article: (locale, id) => `${api}${locale}/articles/${id}.json`,
      flows: (locale) => `${api}${locale}/flows.json`,
      schema: (name) => `${api}schema/${name}.json`,
    },
    widget: () => `${root}widget/v1.js`,
    feed: (locale, category) => `${root}${locale}/${category ? `topics/${category}/` : ''}feed.xml`,
    searchDescription: (locale) => `${root}${locale}/opensearch.xml`,
    file: (name) => `${root}${name}`,
    url: (href) => new URL(href, origin).href,
  };
}
