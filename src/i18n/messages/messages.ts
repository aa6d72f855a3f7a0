import type { Localised } from '../locales.ts';
import { searchMessages } from './search-messages.ts';
import { notFoundMessages } from './not-found-messages.ts';

const zh = {
  skipToContent: '跳到正文',
  home: '首页',
  breadcrumb: '当前位置',
  browse: '全部分类',
  menu: '分类',
  onThisPage: '本页内容',
  theme: { toLight: '切换到浅色', toDark: '切换到深色' },
  /** Said where a page does not exist in another language, given its name. */
  languageMissing: (name: string) => `本页还没有${name}版。`,
  /** Said after it: where the link beside it leads instead. */
  languageInstead: { category: '同类文章：', home: '帮助中心首页：' },
  /** Added to a link that leads into another language, given its name. */
  inLanguage: (name: string) => `（${name}）`,
  /** Between a name and what it is: «在线聊天：…». */
  separator: '：',
  table: '表格',
  /** Titles of callouts that have none of their own. */
  callout: { note: '说明', tip: '提示', warning: '注意', danger: '危险' },
  notes: {
    title: '注释',
    /** Leads from a note back to the text; a note can be mentioned several times. */
    back: (note: number, mention: number) =>
      mention > 1 ? `回到正文中第${mention}处注释${note}` : `回到正文中的注释${note}`,
  },
  code: '代码',
  /** What a video is called where it cannot be played, and the text of what is said in it. */
  video: { video: '视频', transcript: '视频里说了什么（文字稿）' },
  homePage: {
    title: '遇到什么问题了？',
    urgent: '先看最急的',
    topics: '按问题分类找',
    start: '不确定是哪一种？',
    startLead: '先按顺序自查一遍，看看原因在哪里。',
    articles: (count: number) => `${count}篇文章`,
  },
  article: {
    code: '问题编号',
    codeHint: '联系时报上问题编号',
    symptoms: '你遇到的是这种情况吗？',
    waitingTimes: '要等多久',
    usually: '通常需要',
    contactAfter: '什么时候联系客服',
    support: '什么时候联系客服，怎么联系',
    supportWhen: '出现下面的情况，就联系客服',
    supportHow: '用哪种方式',
    supportEvidence: '联系之前，先备好',
    related: '接着看',
    reviewed: '内容核对于',
    /** Before the day its content last changed. */
    modified: '最近更新于',
    supportGuide: '怎么联系客服',
    evidenceGuide: '材料怎么准备',
  },
  time: {
    atOnce: '立即',
    hours: (count: number) => `${count}小时`,
    workingDays: (count: number) => `${count}个工作日`,
    hoursRange: (from: number, to: number) => `${from}到${to}小时`,
    workingDaysRange: (from: number, to: number) => `${from}到${to}个工作日`,
    atOnceTo: (to: string) => `立即，或${to}内`,
    after: (time: string) => `满${time}还没结果，就联系`,
  },
  search: searchMessages.zh,
  notFound: notFoundMessages.zh,
  footer: {
    licence: '帮助内容以CC BY 4.0许可发布。',
    official: '密码和验证码不要告诉任何人，自称客服的人也一样。',
  },
};

const en: typeof zh = {
  skipToContent: 'Skip to the content',
  home: 'Home',
  breadcrumb: 'You are here',
  browse: 'All topics',
  menu: 'Topics',
  onThisPage: 'On this page',
  theme: { toLight: 'Switch to light', toDark: 'Switch to dark' },
  languageMissing: (name) => `This page is not available in ${name} yet.`,
  languageInstead: { category: 'Articles on the same topic: ', home: 'Help centre home page: ' },
  inLanguage: (name) => ` (in ${name})`,
  separator: ': ',
  table: 'Table',
  callout: { note: 'Note', tip: 'Tip', warning: 'Warning', danger: 'Danger' },
  notes: {
    title: 'Notes',
    back: (note, mention) =>
      mention > 1
        ? `Back to mention ${mention} of note ${note} in the text`
        : `Back to note ${note} in the text`,
  },
  code: 'Code',
  video: { video: 'Video', transcript: 'What the video says (transcript)' },
  homePage: {
    title: 'What has gone wrong?',
    urgent: 'Most urgent first',
    topics: 'Find it by topic',
    start: 'Not sure which one it is?',
    startLead: 'Check one thing after another to find the cause.',
    articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
  },
  article: {
    code: 'Problem code',
    codeHint: 'Quote this problem code',
    symptoms: 'Does this look like yours?',
    waitingTimes: 'How long it takes',
    usually: 'Usually',
    contactAfter: 'Contact support',
    support: 'When and how to contact support',
    supportWhen: 'Contact support if',
    supportHow: 'How to reach them',
    supportEvidence: 'Have these ready first',
    related: 'Read next',
    reviewed: 'Content checked on',
    modified: 'Last changed on',
    supportGuide: 'How to contact support',
    evidenceGuide: 'What to have ready',
  },
  time: {
    atOnce: 'at once',
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    workingDays: (count) => (count === 1 ? '1 working day' : `${count} working days`),
    hoursRange: (from, to) => `${from} to ${to} hours`,
    workingDaysRange: (from, to) => `${from} to ${to} working days`,
    atOnceTo: (to) => `at once, or within ${to}`,
    after: (time) => `if it hasn’t arrived after ${time}`,
  },
  search: searchMessages.en,
  notFound: notFoundMessages.en,
  footer: {
    licence: 'Help content is published under CC BY 4.0.',
    official:
      'Never give anyone your password or a one-time code, even if they say they’re from support.',
  },
};

/** Everything the site itself says to readers, beside the articles. */
export const messages: Localised<typeof zh> = { zh, en };
