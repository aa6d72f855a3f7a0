import type { Localised } from '~/i18n/locales.ts';
import { product } from './product.ts';

/**
 * Name, address and settings of this site. Change this folder and `content/` to serve another product. `SITE_URL`
 * and `BASE_PATH` in the environment override `origin` and `base` for one build.
 */
export const site = {
  product,
  name: { zh: 'Lumo帮助中心', en: 'Lumo Help Centre' } satisfies Localised,
  /** The name in OpenSearch descriptions, at most 16 characters. */
  shortName: { zh: 'Lumo帮助', en: 'Lumo Help' } satisfies Localised,
  description: {
    zh: '灯不亮，或者灯光闪烁：先查什么，什么时候联系我们，一步一步说清楚。',
    en: 'The lamp stays dark, or its light flickers: what to check first, and when to contact us, step by step.',
  } satisfies Localised,
  /** Scheme and host of the published site. `.example` is reserved: a build that uses it warns. */
  origin: 'https://help.example',
  /** Path the site is served under, `/` or `/help`. */
  base: '/',
  /** Owner of the copyright and the author of the client, as npm shows it. */
  author: 'The Lumo Help authors',
  /** npm package name of the typed client for apps (docs/in-app.md). */
  packageName: 'lumo-help',
  /** Paper size of the PDFs. */
  paper: 'a4' as 'a4' | 'us-letter',
  /** Whether articles may link to apps and their stores: what help about apps needs and other help does not. */
  mayLinkApps: false as boolean,
  /** Largest size of a video in bytes: readers load it on a phone. */
  largestVideo: 20_000_000,
  /** Id of the article for readers who do not know what their problem is. */
  startArticle: 'start-here',
  /** Id of the article on how to reach support. */
  contactArticle: 'contact-us',
  /** Id of the article on what to prepare for support, with the form to fill in. */
  evidenceArticle: 'what-to-prepare',
  /**
   * The calendar of working days for waiting times, and the time zone in which days begin: `weekdays` is Monday to
   * Friday, `chinese-holidays` also follows the public holidays of mainland China.
   */
  workingDays: {
    calendar: 'weekdays' as 'chinese-holidays' | 'weekdays',
    timeZone: 'UTC',
  },
  /**
   * Pages that may show the embedded articles (`/{locale}/embed/…`) in a frame, as sources of
   * `frame-ancestors`. `*` allows every web page, which is safe while articles are public and the embed contains
   * no personal data; otherwise list origins such as `https://app.example`. An app whose pages have another
   * scheme adds that scheme, such as `capacitor:`.
   */
  embedders: ['*'] as readonly string[],
  /**
   * Tokens by which search engines verify the owner of the site: the `content` of the meta tag that each gives.
   * They are on the home pages and the language choice.
   */
  verification: {
    google: undefined as string | undefined,
    bing: undefined as string | undefined,
    baidu: undefined as string | undefined,
    sogou: undefined as string | undefined,
    so360: undefined as string | undefined,
  },
  /**
   * Endpoint for searches without results: a path on this site or an `https:` address, which gets a POST request
   * with the JSON `{"query", "locale", "path"}`. If it is set, the search says so; if not, nothing that a reader
   * types is sent anywhere.
   */
  emptySearches: undefined as string | undefined,
  /**
   * Path on this site of a file with notices (docs/notices.md), such as `status.json`. Pages request it in the
   * browser, so that a notice needs no build; unset, there is no request. `HELP_STATUS` in the environment
   * overrides it.
   */
  statusFile: undefined as string | undefined,
  /**
   * The IndexNow key for `npm run make -- push` (docs/push.md): 8 to 128 letters, digits and hyphens of your choice. The
   * build publishes it as `/{key}.txt`, so it is not secret. `INDEXNOW_KEY` in the environment overrides it.
   */
  indexNowKey: undefined as string | undefined,
} as const;

/** The reserved host (RFC 2606) of a site that is not configured yet; the build warns about it. */
export const placeholderHost = 'help.example';
