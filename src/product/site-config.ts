import type { Localised } from '../languages/locale.ts';

/** Name, address and settings of a site: what src/site/config.ts says. */
export interface SiteConfig {
  /** The product's name, the same in every language. */
  readonly product: string;
  readonly name: Localised;
  /** The name in OpenSearch descriptions, at most 16 characters. */
  readonly shortName: Localised;
  readonly description: Localised;
  /** Scheme and host of the published site. `.example` is reserved: a build that uses it warns. */
  readonly origin: string;
  /** Path the site is served under, `/` or `/help`. */
  readonly base: string;
  /** Owner of the copyright and the author of the client, as npm shows it. */
  readonly author: string;
  /** npm package name of the typed client for apps (docs/in-app.md). */
  readonly packageName: string;
  /** Paper size of the PDFs. */
  readonly paper: 'a4' | 'us-letter';
  /** Whether articles may link to apps and their stores: what help about apps needs and other help does not. */
  readonly mayLinkApps: boolean;
  /** Largest size of a video in bytes: readers load it on a phone. */
  readonly largestVideo: number;
  /** Id of the article for readers who do not know what their problem is. */
  readonly startArticle: string;
  /** Id of the article on how to reach support. */
  readonly contactArticle: string;
  /** Id of the article on what to prepare for support, with the form to fill in. */
  readonly evidenceArticle: string;
  /**
   * The calendar of working days for waiting times, and the time zone in which days begin. `chinese-holidays`: Monday to
   * Friday without the public holidays of mainland China, plus the weekend days that are worked in exchange; `weekdays`:
   * Monday to Friday, for a product with customers in many countries.
   */
  readonly workingDays: {
    readonly calendar: 'chinese-holidays' | 'weekdays';
    readonly timeZone: string;
  };
  /**
   * Pages that may show the embedded articles (`/{locale}/embed/…`) in a frame, as sources of `frame-ancestors`. `*`
   * allows every web page, which is safe while articles are public and the embed contains no personal data; otherwise
   * list origins such as `https://app.example`. An app whose pages have another scheme adds that scheme, such as
   * `capacitor:`.
   */
  readonly embedders: readonly string[];
  /**
   * Tokens by which search engines verify the owner of the site: the `content` of the meta tag that each gives. They are
   * on the home pages and the language choice.
   */
  readonly verification: Readonly<Partial<Record<SearchEngine, string | undefined>>>;
  /**
   * Endpoint for searches without results: a path on this site or an `https:` address, which gets a POST request with the
   * JSON `{"query", "locale", "path"}`. If it is set, the search says so; if not, nothing that a reader types is sent
   * anywhere.
   */
  readonly emptySearches?: string;
  /**
   * Path on this site of a file with notices (docs/notices.md), such as `status.json`. Pages request it in the browser, so
   * that a notice needs no build; unset, there is no request. `HELP_STATUS` in the environment overrides it.
   */
  readonly statusFile?: string;
  /**
   * The IndexNow key for `npm run make -- push` (docs/push.md): 8 to 128 letters, digits and hyphens of your choice. The
   * build publishes it as `/{key}.txt`, so it is not secret. `INDEXNOW_KEY` in the environment overrides it.
   */
  readonly indexNowKey?: string;
}

export type SearchEngine = 'google' | 'bing' | 'baidu' | 'sogou' | 'so360';

/** The reserved host (RFC 2606) of a site that is not configured yet; the build warns about it. */
export const placeholderHost = 'help.example';
