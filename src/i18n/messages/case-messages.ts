import type { Localised } from '../locales.ts';

const chineseOpener = { open: '写下你的情况，联系客服时用', sheet: '想写在纸上：打印这张填写表' };

const englishOpener: typeof chineseOpener = {
  open: 'Write down your problem for support',
  sheet: 'Or print this sheet and write on paper',
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
  lead: '知道多少填多少，不知道的空着。填好的内容会在下面连成一段话，你自己复制，再发给客服。这里什么都不会自动发出去。',
  kept: '草稿只存在这台设备上，7天不改动就删掉。密码、验证码、证件号码和完整卡号，认出来的会遮住，不存进草稿。',
  notKept: '这台设备存不了草稿：离开或刷新这一页，填的内容就没了。',
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
  full: (limit: number) => `写满了：最多${limit}个字，多出来的没有放进来。只留最要紧的就好。`,
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
  lead: 'Fill in what you know and leave the rest blank. Your answers become the text below. Copy it and send it to support yourself: nothing is sent from this page.',
  kept: 'The draft stays on this device and is deleted after 7 days without a change. Passwords, one-time codes, ID numbers and full card numbers are hidden and not kept if the form recognises them.',
  notKept:
    'This device can’t keep a draft. What you type is lost when you leave or reload this page.',
  whatHappened: 'What happened, in your own words',
  tick: 'What you have ready',
  addPath: 'Add my answers in the help centre',
  preview: 'The text for support',
  copy: 'Copy',
  share: 'Share',
  mail: 'Write an email',
  save: 'Save as a file',
  clear: 'Clear and delete the draft',
  copied: 'Copied. Now paste it into your message to support.',
  copyFailed: 'It couldn’t be copied. Select the text and copy it yourself.',
  shareFailed: 'It couldn’t be shared. Copy it instead.',
  mailCopied: 'It’s too long for an email link, so it has been copied. Paste it into the email.',
  mailPaste: '(Paste the copied text here)',
  saved: 'Saved as a file.',
  cleared: 'Cleared, and the draft is deleted.',
  hidden: {
    card: 'There’s a full card number here. All but its last four digits are hidden. If it’s some other number, type it in the field for that number.',
    account:
      'There’s a full bank account number here. All but its last four characters are hidden.',
    identity: 'This looks like the number of an ID document, so it’s hidden.',
    password:
      'This looks like a password or a key, so it’s hidden. Don’t give it to anyone, even support.',
    code: 'This looks like a one-time code, so it’s hidden. Don’t give it to anyone, even support.',
  },
  maybeCard:
    'Some of these digits look like a full card number. If they are, delete them; any other number can stay.',
  full: (limit) =>
    `There’s room for ${limit} characters, and the rest was left out. Keep what matters most.`,
};

/** What the form for a case says, and the text it makes. It travels to the browser with the form. */
export const caseMessages: Localised<typeof chineseForm> = { zh: chineseForm, en: englishForm };
