import type { Localised } from '../locales.ts';

const zh = {
  reasons: {
    missing: {
      title: '没有找到这一页',
      lead: '网址可能抄漏了，也可能这一页已经换了地方。帮助文章都还在，从下面接着找。',
    },
    unknown: {
      title: '没有这个问题编号',
      lead: '编号可能抄漏或打错了，对照原来的地方再看一眼。手边没有也不要紧，从下面选一类问题。',
    },
    offline: {
      title: '现在查不到这个问题编号',
      lead: '网络可能断了。连上以后重新打开这一页，也可以先从下面选一类问题。',
    },
    none: {
      title: '遇到什么问题了？',
      lead: '从下面选一类问题，或者用你自己的话搜一搜。',
    },
  },
  kinds: '是哪一类问题？',
  /** Leads to the article for readers who do not know their problem. */
  start: '不确定是哪一种？按顺序自查',
  /** Leads to the article on support. */
  contact: '怎么联系客服',
  home: '回帮助中心首页',
};

const en: typeof zh = {
  reasons: {
    missing: {
      title: 'We can’t find that page',
      lead: 'The address may be missing a piece, or the page may have moved. The articles are all still here: carry on below.',
    },
    unknown: {
      title: 'We do not know this code',
      lead: 'A character may be missing or mistyped: compare it with where you saw it. If you do not have it at hand, choose the kind of problem below.',
    },
    offline: {
      title: 'We could not look up this code',
      lead: 'The connection may be down. Open this page again once it is back, or choose the kind of problem below.',
    },
    none: {
      title: 'What has gone wrong?',
      lead: 'Choose the kind of problem below, or search in your own words.',
    },
  },
  kinds: 'What kind of problem is it?',
  start: 'Not sure which one it is? Start here',
  contact: 'How to contact support',
  home: 'Go to the help centre’s home page',
};

/** What the page says that asks what kind of problem it is: at `/go/`, and where an address is not found. */
export const notFoundMessages: Localised<typeof zh> = { zh, en };

/** Why the page is shown: the page is missing, the code is unknown, it could not be looked up, or none was given. */
export type NotFoundReason = keyof (typeof zh)['reasons'];
