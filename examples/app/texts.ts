/** Texts of the app. The help has its own. */
const en = {
  title: 'App (example)',
  notice: 'An imaginary app. Nothing here is real.',
  language: 'Language',
  activity: 'Activity',
  known: 'Failed, with a code',
  strange: 'Failed, with a new code',
  help: 'Get help',
  loading: 'Loading…',
  stale: 'Saved copy: you seem to be offline.',
  unknown: 'There is no article for this code yet. These may help:',
  otherLanguage: 'This article is not available in English yet.',
  failed: 'The help could not be loaded. Check your connection, then try again.',
  outside: 'Open in the help centre',
} as const;

type Texts = Readonly<Record<keyof typeof en, string>>;

const zh: Texts = {
  title: '应用（示例）',
  notice: '这是虚构的应用，里面的内容都不是真的。',
  language: '语言',
  activity: '最近的操作',
  known: '失败了，有编号',
  strange: '失败了，提示了新的编号',
  help: '查看帮助',
  loading: '正在加载…',
  stale: '这是之前保存的内容，你现在可能没有联网。',
  unknown: '这个编号还没有对应的文章，可以先看这些：',
  otherLanguage: '这篇文章暂时没有中文版。',
  failed: '帮助没能加载。请检查网络，再试一次。',
  outside: '在帮助中心打开',
};

/** Returns the app's texts in a language. */
export const getTexts = (lang: string): Texts => (lang.startsWith('zh') ? zh : en);

export type TextName = keyof Texts;
