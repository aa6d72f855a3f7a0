import type { Localised } from '../locales.ts';

const zh = {
  website: '官方网站',
  app: '官方应用',
  /** Name of the app, its store, and the publisher that the store names. */
  appFrom: (name: string, store: string, publisher: string) =>
    `${name}（${store}，发布者：${publisher}）`,
  company: '运营公司',
  icp: 'ICP备案号',
  police: '公安备案号',
};

const en: typeof zh = {
  website: 'Official website',
  app: 'Official app',
  appFrom: (name, store, publisher) => `${name} (${store}, publisher: ${publisher})`,
  company: 'Company',
  icp: 'ICP filing',
  police: 'Public security filing',
};

/** Names of the facts about who runs the product (src/site/identity.ts). */
export const identityMessages: Localised<typeof zh> = { zh, en };
