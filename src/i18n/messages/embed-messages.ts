import type { Localised } from '../locales.ts';

/** What an embedded page says beside the article or step itself. */
export interface EmbedMessages {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly afterYes: string;
  /** Said while the way to support comes into view; must also hold where the article names none. */
  readonly afterNo: string;
  /** The same where guided troubleshooting is offered below it. */
  readonly afterNoWithOffer: string;
  readonly contact: string;
  /** To the page before. */
  readonly back: string;
  /** Heading of the start page. */
  readonly startTitle: string;
  readonly suggestions: string;
  /** Above the links to guided troubleshooting. */
  readonly unsure: string;
  /** To the help centre with everything around it, in a tab of its own. */
  readonly openSite: string;
  /** The link to this language, on the page in another one. */
  readonly readInThis: string;
}

export const embedMessages = {
  zh: {
    question: '问题解决了吗？',
    yes: '解决了',
    no: '还没有',
    afterYes: '好，解决了就好。',
    afterNo: '那就找客服帮忙，点“联系客服”。',
    afterNoWithOffer: '那就回答几个问题，一步步找办法；也可以直接联系客服。',
    contact: '联系客服',
    back: '返回',
    startTitle: '需要什么帮助？',
    suggestions: '可能对你有用',
    unsure: '拿不准？回答几个问题',
    openSite: '打开帮助中心（新窗口）',
    readInThis: '看中文版',
  },
  en: {
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
  },
} as const satisfies Localised<EmbedMessages>;
