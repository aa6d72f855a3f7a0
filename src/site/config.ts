import type { SiteConfig } from '../product/site-config.ts';
import { product } from './product.ts';

/**
 * Name, address and settings of this site; src/product/site-config.ts explains them, and which others there are. Change
 * this folder and `content/` to serve another product. `SITE_URL` and `BASE_PATH` in the environment override `origin`
 * and `base` for one build.
 */
export const site: SiteConfig = {
  product,
  name: { zh: 'OKPay帮助中心', en: 'OKPay Help Centre' },
  shortName: { zh: 'OKPay帮助', en: 'OKPay Help' },
  description: {
    zh: '充值没到、提现迟到、账户被锁、记录不对：先查什么，要等多久，什么时候联系OKPay客服，一步一步说清楚。',
    en: 'Deposit missing, withdrawal late, account locked, record wrong: what to check first, how long it takes, and when to contact OKPay support.',
  },
  origin: 'https://help.example',
  base: '/',
  author: 'The OKPay Help authors',
  packageName: 'okpay-help',
  paper: 'a4',
  mayLinkApps: false,
  largestVideo: 20_000_000,
  startArticle: 'self-check',
  contactArticle: 'contact-support',
  evidenceArticle: 'prepare-evidence',
  // OKPay has not published its holidays, so answers state how days were counted and not that OKPay counts this way.
  workingDays: { calendar: 'chinese-holidays', timeZone: 'Asia/Shanghai' },
  embedders: ['*'],
  verification: {},
};
