import type { SiteConfig } from '~/product/site-config.ts';
import { product } from './product.ts';

/**
 * Name, address and settings of this site; src/product/site-config.ts explains them, and which others there are.
 * `SITE_URL` and `BASE_PATH` in the environment override `origin` and `base` for one build.
 */
export const site: SiteConfig = {
  product,
  name: { zh: 'Lumo帮助中心', en: 'Lumo Help Centre' },
  shortName: { zh: 'Lumo帮助', en: 'Lumo Help' },
  description: {
    zh: '灯不亮，或者灯光闪烁：先查什么，什么时候联系我们，一步一步说清楚。',
    en: 'The lamp stays dark, or its light flickers: what to check first, and when to contact us, step by step.',
  },
  origin: 'https://help.example',
  base: '/',
  author: 'The Lumo Help authors',
  packageName: 'lumo-help',
  paper: 'a4',
  mayLinkApps: false,
  largestVideo: 20_000_000,
  startArticle: 'start-here',
  contactArticle: 'contact-us',
  evidenceArticle: 'what-to-prepare',
  workingDays: { calendar: 'weekdays', timeZone: 'UTC' },
  embedders: ['*'],
  verification: {},
};
