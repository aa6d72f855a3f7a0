import type { Localised } from '../locales.ts';

/** What the widget says in other people's pages. A file of its own, because it travels with the widget. */
export interface WidgetMessages {
  /** The button that opens the panel. */
  readonly launcher: string;
  readonly title: string;
  readonly close: string;
  readonly back: string;
  readonly search: string;
  readonly suggestions: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  /** Leads to the help centre itself, in a tab of its own. */
  readonly openSite: string;
  /** Leads to the article's page, in a tab of its own. */
  readonly openPage: string;
  /** Said where a page is in another language, `{language}`. */
  readonly otherLanguage: string;
  readonly code: string;
  readonly codeHint: string;
  readonly symptoms: string;
  readonly waitingTimes: string;
  readonly usually: string;
  readonly contactAfter: string;
  readonly contact: string;
  readonly contactWhen: string;
  readonly contactHow: string;
  readonly contactEvidence: string;
  readonly related: string;
  readonly solved: string;
  readonly yes: string;
  readonly no: string;
  readonly solvedThanks: string;
  readonly notSolved: string;
  readonly separator: string;
}

export const widgetMessages = {
  zh: {
    launcher: '帮助',
    title: '帮助',
    close: '关闭帮助',
    back: '返回',
    search: '搜索帮助文章',
    suggestions: '可能对你有用',
    loading: '正在加载…',
    failed: '没能加载。检查一下网络，再试一次。',
    retry: '再试一次',
    openSite: '帮助中心（新窗口）',
    openPage: '在新窗口打开这一页',
    otherLanguage: '这一页只有{language}版。',
    code: '问题编号',
    codeHint: '联系时报上问题编号',
    symptoms: '你遇到的是这种情况吗？',
    waitingTimes: '要等多久',
    usually: '通常需要',
    contactAfter: '什么时候联系客服',
    contact: '联系客服',
    contactWhen: '出现下面的情况，就联系客服',
    contactHow: '用哪种方式',
    contactEvidence: '联系之前，先备好',
    related: '接着看',
    solved: '问题解决了吗？',
    yes: '解决了',
    no: '还没有',
    solvedThanks: '好，解决了就好。',
    notSolved: '那就联系客服，往下看怎么联系。',
    separator: '：',
  },
  en: {
    launcher: 'Help',
    title: 'Help',
    close: 'Close help',
    back: 'Back',
    search: 'Search help articles',
    suggestions: 'This may help',
    loading: 'Loading…',
    failed: 'This could not load. Check your connection and try again.',
    retry: 'Try again',
    openSite: 'Help centre (new tab)',
    openPage: 'Open this page in a new tab',
    otherLanguage: 'This page is only available in {language}.',
    code: 'Problem code',
    codeHint: 'Quote this problem code',
    symptoms: 'Does this look like yours?',
    waitingTimes: 'How long it takes',
    usually: 'Usually',
    contactAfter: 'Contact support',
    contact: 'Contact support',
    contactWhen: 'Contact support if',
    contactHow: 'How to reach them',
    contactEvidence: 'Have this at hand first',
    related: 'Read next',
    solved: 'Did this solve it?',
    yes: 'Yes',
    no: 'Not yet',
    solvedThanks: 'Good, glad it’s sorted.',
    notSolved: 'Then contact support: see below how.',
    separator: ': ',
  },
} as const satisfies Localised<WidgetMessages>;
