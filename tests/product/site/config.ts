import type { SiteConfig } from '~/product/site-config.ts';
import { product } from './product.ts';

/** Name, address and settings of the site of the tests. */
export const site: SiteConfig = {
  product,
  name: { zh: 'Posta帮助中心', en: 'Posta Help Centre' },
  shortName: { zh: 'Posta帮助', en: 'Posta Help' },
  description: {
    zh: '包裹没到、退件迟到、账户被锁、记录不对：先查什么，要等多久，什么时候联系Posta客服，一步一步说清楚。',
    en: 'Parcel missing, return late, account locked, record wrong: what to check first, how long it takes, and when to contact Posta support.',
  },
  origin: 'https://help.example',
  base: '/',
  author: 'The Posta Help authors',
  packageName: 'posta-help',
  paper: 'a4',
  mayLinkApps: false,
  largestVideo: 20_000_000,
  startArticle: 'self-check',
  contactArticle: 'contact-support',
  evidenceArticle: 'prepare-evidence',
  workingDays: { calendar: 'chinese-holidays', timeZone: 'Asia/Shanghai' },
  embedders: ['*'],
  verification: {},
};
