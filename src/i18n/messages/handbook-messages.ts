import type { Localised } from '../locales.ts';

const zh = {
  title: '帮助手册',
  /** `{date}` stands for the day its newest content was checked. */
  dated: '内容最近一次核对：{date}',
  useTitle: '怎么用这本手册',
  /** Ways into the book. `{page}` stands for a page, `{code}` for a code as an example. */
  useStart: '不确定是哪一种情况，从这里开始：',
  useFlows: '不确定是哪一种情况，回答几个问题：第{page}页',
  useSymptoms: '知道自己看到了什么，按看到的情况找：第{page}页',
  useCodes: '手里有编号，比如{code}，按编号找：第{page}页',
  useContents: '想按主题看，翻目录：第{page}页',
  currentTitle: '看看有没有更新的',
  current: '手册里的内容之后可能有更新。扫描二维码，或打开下面的网址，看最新的内容：',
  contentsTitle: '目录',
  flowsLead: '选最像你的情况，从1开始，看哪个答案符合，就转到后面写的数字。',
  /** An article's title follows. */
  flowArticle: '详细的说明：',
  flowTiming: '要等多久：',
  flowContact: '联系客服的方式和要准备的：',
  /** Stands behind a link to another article. */
  onPage: '（第{page}页）',
  codesTitle: '按编号找',
  code: '编号',
  article: '文章',
  page: '页',
  symptomsTitle: '按看到的情况找',
  symptomsLead: '找到和你的情况最像的一句，翻到那一页。',
  /** Below an article; its address follows. */
  latest: '核对于{date}。最新的内容：',
  /** In place of an article's text; its address follows. */
  notPrinted: '这篇文章的正文没法印在纸上。在线阅读：',
};

const en: typeof zh = {
  title: 'Help handbook',
  dated: 'Content last checked on {date}',
  useTitle: 'How to use this handbook',
  useStart: 'Not sure which problem you have? Start here: ',
  useFlows: 'Not sure which problem you have? Answer a few questions, page {page}',
  useSymptoms: 'You know what you see? Find it by what you see, page {page}',
  useCodes: 'You have a code such as {code}? Find it by code, page {page}',
  useContents: 'Looking for a topic? See the contents, page {page}',
  currentTitle: 'Check for anything newer',
  current:
    'The content of this handbook may have changed since then. Scan the code or open this address for the latest:',
  contentsTitle: 'Contents',
  flowsLead:
    'Choose what is most like your case and start at 1. Find the answer that fits, then go to the number after it.',
  flowArticle: 'More on this: ',
  flowTiming: 'How long it takes: ',
  flowContact: 'How to contact support, and what to have ready: ',
  onPage: ' (page {page})',
  codesTitle: 'Find it by code',
  code: 'Code',
  article: 'Article',
  page: 'Page',
  symptomsTitle: 'Find it by what you see',
  symptomsLead: 'Look for the line most like your case, then turn to its page.',
  latest: 'Checked on {date}. The latest of this page: ',
  notPrinted: 'The text of this article cannot be shown on paper. Read it online: ',
};

/** What the handbook says beside the articles in it. */
export const handbookMessages: Localised<typeof zh> = { zh, en };
