import type { Localised } from '../locales.ts';

const chineseOpener = { open: '写下你的情况，发给客服', sheet: '想写在纸上：打印这张填写表' };

const englishOpener: typeof chineseOpener = {
  open: 'Write down your case for support',
  sheet: 'On paper instead: print this sheet',
};

/** What pages say of the form before it is loaded. */
export const caseOpenerMessages: Localised<typeof chineseOpener> = {
  zh: chineseOpener,
  en: englishOpener,
};

const chineseForm = {
  /** Words of the text. */
  heading: '问题说明',
  problem: '问题',
  withCode: (title: string, code: string) => `${title}（${code}）`,
  ready: '已备好',
  path: '我在帮助中心的回答',
  page: '对照的页面',
  language: '语言',
  separator: '：',
  comma: '、',
  /** A time with the zone it is in. */
  inZone: (time: string, zone: string) => `${time}（${zone}）`,
  /** Words of the form. */
  lead: '知道多少填多少，不知道的空着。下面会拼成一段话，供你复制或发给客服。你填的内容不会从这里自动发出去。',
  kept: '草稿只留在这台设备上，7天不改动就删掉。认出来的密码、验证码、证件号码和完整卡号会遮住，不存进草稿。',
  notKept: '这台设备不让保存草稿：离开或刷新这一页，填的内容就没了。',
  whatHappened: '用你自己的话说说经过',
  tick: '手边已有的',
  addPath: '写上我在帮助中心的回答',
  preview: '要发给客服的内容',
  copy: '复制',
  share: '分享',
  mail: '写成邮件',
  save: '存成文件',
  clear: '清空并删除草稿',
  copied: '已复制，可以粘贴给客服了。',
  copyFailed: '没能复制。请选中这段文字，自己复制。',
  shareFailed: '没能分享。可以改用复制。',
  mailCopied: '内容太长，放不进邮件链接：已经复制好，请粘贴到邮件里。',
  /** Replaces a text that is too long for an address. */
  mailPaste: '（请把复制好的内容粘贴在这里）',
  saved: '已存成文件。',
  cleared: '已清空，草稿也删除了。',
  hidden: {
    card: '这里有完整卡号，已经遮住，只留末四位。如果是别的编号，请填在问这个编号的那一栏。',
    account: '这里有完整的银行账号，已经遮住，只留末四位。',
    identity: '这里像是写了证件号码，已经遮住。',
    password: '这里像是写了密码或密钥，已经遮住。密码和密钥不要告诉任何人，客服也一样。',
    code: '这里像是写了验证码，已经遮住。验证码不要告诉任何人，客服也一样。',
  },
  maybeCard: '这里有一串数字像是完整卡号。如果是卡号，请删掉；如果是别的编号，可以留着。',
  /** No more characters fit. */
  full: (limit: number) => `这里写满了，最多${limit}个字，超出的没有放进来。请只留要紧的。`,
};

const englishForm: typeof chineseForm = {
  heading: 'Case summary',
  problem: 'Problem',
  withCode: (title, code) => `${title} (${code})`,
  ready: 'Ready to send',
  path: 'My answers in the help centre',
  page: 'Page',
  language: 'Language',
  separator: ': ',
  comma: ', ',
  inZone: (time, zone) => `${time} (${zone})`,
  lead: 'Fill in what you know and leave the rest. It becomes the text below, for you to copy or send to support. Nothing you type is sent from here by itself.',
  kept: 'The draft stays on this device and is deleted after 7 days without a change. Passwords, one-time codes, identity numbers and full card numbers that it recognises are hidden and not kept.',
  notKept:
    'This device does not let the draft be kept: it is gone when you leave or reload this page.',
  whatHappened: 'What happened, in your own words',
  tick: 'What you have at hand',
  addPath: 'Add my answers in the help centre',
  preview: 'The text for support',
  copy: 'Copy',
  share: 'Share',
  mail: 'Write an e-mail',
  save: 'Save as a file',
  clear: 'Clear and delete the draft',
  copied: 'Copied. You can paste it to support.',
  copyFailed: 'It could not be copied. Select the text and copy it.',
  shareFailed: 'It could not be shared. Copy it instead.',
  mailCopied: 'It is too long for an e-mail link, so it has been copied: paste it into the e-mail.',
  mailPaste: '(Paste the copied text here)',
  saved: 'Saved as a file.',
  cleared: 'Cleared, and the draft is deleted.',
  hidden: {
    card: 'There is a full card number here. It is hidden but for its last four digits. If it is another number, write it where that is asked for.',
    account:
      'There is a full bank account number here. It is hidden but for its last four characters.',
    identity: 'This looks like the number of an identity document, so it is hidden.',
    password:
      'This looks like a password or a key, so it is hidden. Do not give it to anyone, support included.',
    code: 'This looks like a one-time code, so it is hidden. Do not give it to anyone, support included.',
  },
  maybeCard:
    'Some of these digits look like a full card number. If it is one, delete it; another number can stay.',
  full: (limit) =>
    `This is full: it takes ${limit} characters, and what is beyond them is left out. Keep what matters most.`,
};

/** What the form for a case says, and the text it makes. It travels to the browser with the form. */
export const caseMessages: Localised<typeof chineseForm> = { zh: chineseForm, en: englishForm };
