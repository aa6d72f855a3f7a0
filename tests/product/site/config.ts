import type { Localised } from '~/i18n/locales.ts';
import { product } from './product.ts';

/** Name, address and settings of the site of the tests. The fields are explained in src/site/config.ts. */
export const site = {
  product,
  name: { zh: 'Posta帮助中心', en: 'Posta Help Centre' } satisfies Localised,
  shortName: { zh: 'Posta帮助', en: 'Posta Help' } satisfies Localised,
  description: {
    zh: '包裹没到、退件迟到、账户被锁、记录不对：先查什么，要等多久，什么时候联系Posta客服，一步一步说清楚。',
    en: 'Parcel missing, return late, account locked, record wrong: what to check first, how long it takes, and when to contact Posta support.',
  } satisfies Localised,
  origin: 'https://help.example',
  base: '/',
  author: 'The Posta Help authors',
  packageName: 'posta-help',
  paper: 'a4' as 'a4' | 'us-letter',
  mayLinkApps: false as boolean,
  largestVideo: 20_000_000,
  startArticle: 'self-check',
  contactArticle: 'contact-support',
  evidenceArticle: 'prepare-evidence',
  workingDays: {
    calendar: 'chinese-holidays' as 'chinese-holidays' | 'weekdays',
    timeZone: 'Asia/Shanghai',
  },
  embedders: ['*'] as readonly string[],
  verification: {
    google: undefined as string | undefined,
    bing: undefined as string | undefined,
    baidu: undefined as string | undefined,
    sogou: undefined as string | undefined,
    so360: undefined as string | undefined,
  },
  emptySearches: undefined as string | undefined,
  statusFile: undefined as string | undefined,
  indexNowKey: undefined as string | undefined,
} as const;

/** The reserved host (RFC 2606) of a site that is not configured yet; the build warns about it. */
export const placeholderHost = 'help.example';
