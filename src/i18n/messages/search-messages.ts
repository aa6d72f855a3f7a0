import type { Localised } from '../locales.ts';

const zh = {
  title: '搜索',
  results: '搜索结果',
  open: '搜索帮助',
  label: '搜索帮助文章',
  placeholder: '用你的话描述问题',
  submit: '搜索',
  close: '关闭',
  category: '分类',
  allCategories: '全部',
  loading: '正在搜索…',
  /** Said after some seconds without an answer; topics and guides follow it. */
  slow: '还在加载…也可以先从这里找：',
  failed: '搜索没能加载。检查一下网络，再试一次；也可以从分类里找。',
  retry: '再试一次',
  none: '没有找到符合的文章。',
  noneHint: '换个说法试试，或者从这些分类里找：',
  /** Said where only other categories than the chosen one have articles. */
  noneInCategory: '这个分类里没有符合的文章。',
  /** Leaves the chosen category for the `{count}` articles in the others. */
  elsewhere: '在全部分类里看（{count}篇）',
  /** `{count}` stands for the number of articles found. */
  found: '找到{count}篇文章',
  foundOne: '找到1篇文章',
  /** Leads to all articles found, `{count}` of them, where only the best are shown. */
  all: '查看全部{count}条结果',
  /** Said where the search put a slip right: it looked for `{query}`. */
  readAs: '按“{query}”搜索',
  /** Said where a part of the index did not arrive. */
  incomplete: '有一部分没能加载，可能还有更合适的文章。',
  /** Said above articles in another language, `{language}`. */
  otherLanguage: '以下是{language}文章。',
  /** Leads to the same search in `{language}`. */
  otherLanguageLink: '到{language}页面搜索',
  /** Leads to guided troubleshooting. */
  troubleshooter: '回答几个问题，一步步找办法',
  /** Leads to the article that readers start with who do not know their problem. */
  start: '不确定是哪一种？按顺序自查',
  /** Leads to the article on support, which repeats what was searched for. */
  contact: '联系客服，带上你搜的这句话',
  recent: '最近搜索',
  recentWhere: '只存在这台设备上，最多30天',
  clearRecent: '清除搜索记录',
  /** Said where the site's configuration has searches reported that find nothing. */
  reported: '没有结果的搜索会发给我们，用来补充帮助内容。别在这里写账号、卡号和密码。',
  noScript: '搜索需要开启JavaScript。没有它也能看全部文章：从下面的分类进入。',
};

const en: typeof zh = {
  title: 'Search',
  results: 'Search results',
  open: 'Search help',
  label: 'Search help articles',
  placeholder: 'What happened?',
  submit: 'Search',
  close: 'Close',
  category: 'Topic',
  allCategories: 'All',
  loading: 'Searching…',
  slow: 'Still loading… Meanwhile you can look here:',
  failed: 'Search could not load. Check your connection and try again, or browse the topics.',
  retry: 'Try again',
  none: 'No article matches that.',
  noneHint: 'Try other words, or look under these topics:',
  noneInCategory: 'No article in this topic matches that.',
  elsewhere: 'Look in all topics ({count})',
  found: '{count} articles found',
  foundOne: '1 article found',
  all: 'See all {count} results',
  readAs: 'Showing results for “{query}”',
  incomplete: 'Part of the search did not load, so there may be better answers.',
  otherLanguage: 'These answers are in {language}.',
  otherLanguageLink: 'Search the {language} pages',
  troubleshooter: 'Answer a few questions and find out what to do',
  start: 'Not sure which one it is? Start here',
  contact: 'Contact support with these words',
  recent: 'Recent searches',
  recentWhere: 'kept on this device only, for 30 days',
  clearRecent: 'Clear recent searches',
  reported:
    'Searches that find nothing are sent to us, so that we can add what is missing. Do not type account numbers, card numbers or passwords here.',
  noScript:
    'Search needs JavaScript. Every article can be read without it: start from the topics below.',
};

/**
 * What the search says. A file of its own, because it travels to the browser with the search: the words
 * of the pages (messages.ts) would double its weight.
 */
export const searchMessages: Localised<typeof zh> = { zh, en };

export type SearchMessages = typeof zh;
