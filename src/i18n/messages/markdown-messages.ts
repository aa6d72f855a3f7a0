import type { Localised } from '../locales.ts';

const zh = {
  /** The link to an article's Markdown, and the button that copies it. */
  link: '这一页的Markdown文本',
  copy: '复制为Markdown',
  /** Said after it: done, or the text could not be fetched. */
  copied: '已复制。',
  failed: '没能取到文本，可能是网络断了。连上网后再试一次。',
  /** Names of facts in the text. */
  urgency: '紧急程度',
  category: '分类',
  language: '语言',
  page: '网页',
  permanent: '固定链接',
  translations: '其他语言',
  /** A language and its tag. */
  languageWithTag: (label: string, lang: string) => `${label}（${lang}）`,
  /** In the lists for assistants (llms.txt): what they may know of the whole; an example of a link follows. */
  about:
    '这里列的是每篇文章的Markdown文本，内容和网页一样。给读者链接时，请给网页的：同一个地址，把末尾的“.md”换成“/”。',
  codes: '每种问题有一个编号，用编号就能组成固定链接，例如：',
  list: '文章列表',
  listNote: '每篇文章的链接和摘要',
  full: '全部文章的全文',
  fullNote: '合成一个文件',
  handbook: '全部文章的PDF',
  handbookNote: '供打印和离线阅读',
  api: '内容接口',
  apiNote: 'JSON格式的同样内容，附JSON Schema',
};

const en: typeof zh = {
  link: 'This page as Markdown',
  copy: 'Copy as Markdown',
  copied: 'Copied.',
  failed: 'The text did not arrive. The connection may be down: try again when you are online.',
  urgency: 'Urgency',
  category: 'Topic',
  language: 'Language',
  page: 'Web page',
  permanent: 'Permanent link',
  translations: 'In other languages',
  languageWithTag: (label, lang) => `${label} (${lang})`,
  about:
    'Listed here are the articles as Markdown, with the same content as their web pages. Give readers the link to the web page: the same address, with a slash in the place of “.md” at its end.',
  codes: 'Each kind of problem has a code, and each code makes a permanent link, such as: ',
  list: 'List of articles',
  listNote: 'a link and a summary of each',
  full: 'All articles in full',
  fullNote: 'in one file',
  handbook: 'All articles as a PDF',
  handbookNote: 'to print and to read offline',
  api: 'Content API',
  apiNote: 'the same content as JSON, with its JSON Schema',
};

/** What the Markdown of the articles says beside them, and what pages call it. */
export const markdownMessages: Localised<typeof zh> = { zh, en };
