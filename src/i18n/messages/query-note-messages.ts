import type { locales, Locale } from '../locales.ts';

/** What an article says to a reader who came to it from a search without an answer. */
export interface QueryNoteMessages {
  /** Before what was searched for. */
  readonly searched: string;
  readonly hint: string;
  readonly copy: string;
  readonly copied: string;
}

/**
 * By `lang` and not by locale: the script that shows them then shares no file with the search, and a page
 * that has neither loads nothing for them.
 */
export const queryNoteMessages = {
  'zh-CN': {
    searched: '你刚才搜的是：',
    hint: '联系客服时就用这句话说，对方更容易明白是什么问题。',
    copy: '复制',
    copied: '已复制',
  },
  en: {
    searched: 'You searched for: ',
    hint: 'Use the same words with support, so that they see at once what the problem is.',
    copy: 'Copy',
    copied: 'Copied',
  },
} as const satisfies Record<(typeof locales)[Locale]['lang'], QueryNoteMessages>;
