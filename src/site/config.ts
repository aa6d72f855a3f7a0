import type { Localised } from '../i18n/locales.ts';

/**
 * What this site is called and where it lives. Change this folder and `content/` to serve another
 * product. `SITE_URL` and `BASE_PATH` in the environment override `origin` and `base` for one build.
 */
export const site = {
  /** The product's name, the same in every language. */
  product: 'OKPay',
  name: { zh: 'OKPay帮助中心', en: 'OKPay Help Centre' } satisfies Localised,
  /** The name where there is little room, at most 16 characters: in the browser's list of searches. */
  shortName: { zh: 'OKPay帮助', en: 'OKPay Help' } satisfies Localised,
  description: {
    zh: '充值没到、提现迟到、账户被锁、记录不对：先查什么，要等多久，什么时候联系OKPay客服，一步一步说清楚。',
    en: 'Deposit missing, withdrawal late, account locked, record wrong: what to check first, how long it takes, and when to contact OKPay support.',
  } satisfies Localised,
  /** Scheme and host of the published site. `.example` is reserved: a build that uses it says so. */
  origin: 'https://help.example',
  /** Path the site is served under, `/` or `/help`. */
  base: '/',
  /** What the typed client for apps is called as an npm package (docs/in-app.md). */
  packageName: 'okpay-help',
  /** Paper of the PDFs: `a4`, or `us-letter` where people print on that. */
  paper: 'a4' as 'a4' | 'us-letter',
  /** Id of the article for readers who do not know what their problem is. */
  startArticle: 'self-check',
  /** Id of the article on how to reach support. */
  contactArticle: 'contact-support',
  /** Id of the article on what to have ready, with the sheet to fill in. */
  evidenceArticle: 'prepare-evidence',
  /**
   * What counts as a working day where waiting times are worked out, and the clock by which days begin.
   * `chinese-holidays`: Monday to Friday without the public holidays of mainland China, with the weekend days
   * worked in exchange; `weekdays`: Monday to Friday, for a product whose banks are in many countries. Which
   * holidays OKPay keeps is not published, so answers say what was counted and never that OKPay counts so.
   */
  workingDays: {
    calendar: 'chinese-holidays' as 'chinese-holidays' | 'weekdays',
    timeZone: 'Asia/Shanghai',
  },
  /**
   * Who may show the embedded articles (`/{locale}/embed/…`) in a frame, as sources of the header
   * `frame-ancestors`: `*` is every web page, which is right while articles are public and the embed holds
   * nothing of a reader; else origins such as `https://app.example`. An app whose own pages have another
   * scheme adds that: `capacitor:`.
   */
  embedders: ['*'] as readonly string[],
  /**
   * Tokens by which search engines know that the site is ours: the value of `content` of the tag that each
   * gives. They stand on the home pages and the language choice.
   */
  verification: {
    google: undefined as string | undefined,
    bing: undefined as string | undefined,
    baidu: undefined as string | undefined,
    sogou: undefined as string | undefined,
    so360: undefined as string | undefined,
  },
  /**
   * Where searches that find nothing are reported: a path on this site or an `https:` address, asked with
   * POST and the JSON `{"query", "locale", "path"}`. The search says so where it is set; unset, nothing that
   * a reader types is sent anywhere.
   */
  emptySearches: undefined as string | undefined,
  /**
   * Path on this site of a file with notices that pages read while they are shown (docs/notices.md), such as
   * `status.json`: so a notice needs no build. Unset, nothing is asked for. `HELP_STATUS` in the environment
   * overrides it.
   */
  statusFile: undefined as string | undefined,
  /**
   * The key that lets search engines believe `npm run push` (docs/push.md): 8 to 128 letters, digits and
   * hyphens of your choice. The build publishes it as `/{key}.txt`, so that it is no secret. `INDEXNOW_KEY` in
   * the environment overrides it.
   */
  indexNowKey: undefined as string | undefined,
} as const;

/** Host that stands for "not configured yet" (RFC 2606); the build warns while it is in use. */
export const placeholderHost = 'help.example';
