import type { Localised } from '../locales.ts';

const zh = {
  question: '问题解决了吗？',
  yes: '解决了',
  no: '还没有',
  afterYes: '好，解决了就好。',
  /** Said while the way to support comes into view; must also hold where the article names none. */
  afterNo: '那就找客服帮忙，点“联系客服”。',
  /** The same where guided troubleshooting is offered below it. */
  afterNoWithOffer: '那就回答几个问题，一步步找办法；也可以直接联系客服。',
  contact: '联系客服',
  /** To the page before. */
  back: '返回',
  /** Heading of the start page. */
  startTitle: '需要什么帮助？',
  suggestions: '可能对你有用',
  /** Above the links to guided troubleshooting. */
  unsure: '拿不准？回答几个问题',
  /** To the help centre with everything around it, in a tab of its own. */
  openSite: '打开帮助中心（新窗口）',
  /** The link to this language, on the page in another one. */
  readInThis: '看中文版',
};

const en: typeof zh = {
  question: 'Did this solve it?',
  yes: 'Yes, solved',
  no: 'No, not yet',
  afterYes: 'Good, glad it’s sorted.',
  afterNo: 'Then let support help: choose “Contact support”.',
  afterNoWithOffer: 'Then let’s go through it step by step, or contact support at once.',
  contact: 'Contact support',
  back: 'Back',
  startTitle: 'How can we help?',
  suggestions: 'This may help',
  unsure: 'Not sure? Answer a few questions',
  openSite: 'Open the help centre (new tab)',
  readInThis: 'Read this in English',
};

/** What an embedded page says beside the article or step itself. */
export const embedMessages: Localised<typeof zh> = { zh, en };
