import type { Category } from '../site/categories.ts';
import type { Locale } from '../i18n/locales.ts';

/**
 * The URL contract (docs/urls.md): the only place that knows how an address is put together.
 * An href is root-relative with the base path and a trailing slash; a url is absolute.
 */
export interface Links {
  readonly languageChoice: () => string;
  readonly home: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string, section?: string) => string;
  readonly category: (locale: Locale, category: Category) => string;
  readonly search: (locale: Locale, query?: string) => string;
  /** Guided troubleshooting: all flows, the first step of one, or one of its steps. */
  readonly troubleshooter: (locale: Locale, flow?: string, node?: string) => string;
  /** All steps of a flow for the scripts of its pages. */
  readonly troubleshooterSteps: (locale: Locale, flow: string) => string;
  /** What is new in a language or one of its categories, as an Atom feed. */
  readonly feed: (locale: Locale, category?: Category) => string;
  /** What tells a browser how to search here (OpenSearch). */
  readonly searchDescription: (locale: Locale) => string;
  /**
   * The language-free link of an article that never changes, by id, retired id or code: for apps, printed
   * pages and other sites.
   */
  readonly permanent: (key: string, options?: PermanentLinkOptions) => string;
  /** The same for guided troubleshooting: all flows, the first step of one, or one of its steps. */
  readonly permanentTroubleshooter: (flow?: string, node?: string) => string;
  /** Where a permanent link that nobody knows ends: what kind of problem is it? */
  readonly notFound: () => string;
  /** Where an embedded help centre starts: what may help, the search, ways on. */
  readonly embedStart: (locale: Locale) => string;
  /** The article without site chrome, for WebViews and frames. */
  readonly embed: (locale: Locale, id: string, section?: string) => string;
  /** The same of guided troubleshooting: all flows, the first step of one, or one of its steps. */
  readonly embedTroubleshooter: (locale: Locale, flow?: string, node?: string) => string;
  /** The article as a PDF. */
  readonly pdf: (locale: Locale, id: string) => string;
  /** The article as Markdown: its twin. */
  readonly markdown: (locale: Locale, id: string) => string;
  /** What there is to read as Markdown (https://llmstxt.org): in a language, or in which languages. */
  readonly llms: (locale?: Locale) => string;
  /** All articles of a language as one Markdown file. */
  readonly llmsFull: (locale: Locale) => string;
  /** All articles of a language as one PDF. */
  readonly handbook: (locale: Locale) => string;
  /** The picture that others show for an article, a category, a home page or the language choice. */
  readonly pictures: PictureLinks;
  /** What makes an app of the site. */
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

export interface PermanentLinkOptions {
  /** A BCP 47 tag; missing: the reader's stored choice, then the browser's languages. */
  readonly lang?: string;
  readonly section?: string;
}

/** Addresses of the content API's files. */
export interface ApiLinks {
  readonly index: () => string;
  readonly codes: () => string;
  /** The light list of a locale's articles. */
  readonly articles: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string) => string;
  /** Guided troubleshooting in a locale. */
  readonly flows: (locale: Locale) => string;
  /** The JSON Schema of a file: `index`, `codes`, `articles`, `article`, `flows`. */
  readonly schema: (name: string) => string;
}

/** Addresses of pictures. No id or category can be mistaken for another: each kind has a level of its own. */
export interface PictureLinks {
  readonly languageChoice: () => string;
  readonly home: (locale: Locale) => string;
  readonly article: (locale: Locale, id: string) => string;
  readonly category: (locale: Locale, category: Category) => string;
  /** Guided troubleshooting: all flows, or one. */
  readonly troubleshooter: (locale: Locale, flow?: string) => string;
}

export interface LinkOptions {
  /** Path the site is served under: `/`, `/help` or `/help/`. */
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
 * Returns an href with parameters behind it; empty ones are left out.
 *
 * @example
 * withParameters('/en/search/', { q: 'refund', category: '' }) // => '/en/search/?q=refund'
 */
export function withParameters(href: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? href : `${href}?${pairs.join('&')}`;
}

/**
 * Returns the href without site chrome that belongs to the href of an article, or of guided troubleshooting,
 * for scripts that know nothing else of it than its language. Travels inside every page under `/go/`.
 *
 * @example
 * toEmbed('/help/en/self-check/', 'en') // => '/help/en/embed/self-check/'
 * toEmbed('/help/en/solve/not-me/', 'en') // => '/help/en/embed/solve/not-me/'
 */
export const toEmbed = (href: string, locale: Locale): string =>
  href.replace(RegExp(`.*/${locale}/(?=.)`), '$&embed/');

/** Returns the addresses by which embedded pages link to articles and to guided troubleshooting. */
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
    search: (locale, query = '') => withParameters(`${root}${locale}/search/`, { q: query }),
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
