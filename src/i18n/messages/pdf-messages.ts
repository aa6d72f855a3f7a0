import type { Localised } from '../locales.ts';

const zh = {
  /** Below the poster of a video; the address of the article follows. */
  watch: '在网页上看视频：',
  /** Links to an article's own PDF and to the handbook. */
  download: '这一页的PDF',
  downloadHandbook: '全部文章合成一个PDF',
  /** `{page}` and `{pages}` are the numbers. */
  pageOf: '第{page}页，共{pages}页',
  /** Heads of the form: what to have at hand, and the room to write it down. */
  formWhat: '要准备的',
  formRoom: '写在这里，备好的打勾',
  /** Last line of the form. */
  formAnswer: '联系的时间和客服的答复',
  /** Below the form. */
  formSecrets: '密码和验证码不要写在这里，也不要告诉任何人。',
  currentTitle: '看看这一页是不是最新的',
  /** `{date}` is the day the content was checked; the address follows. */
  current: '这一页的内容核对于{date}，之后可能有更新。扫描二维码，或打开下面的网址，看最新的内容：',
  /** What the QR code is, for readers who cannot see it; `{url}` is the address. */
  qrCode: '二维码，打开{url}',
};

const en: typeof zh = {
  watch: 'Watch the video on its page: ',
  download: 'This page as a PDF',
  downloadHandbook: 'All articles in one PDF',
  pageOf: 'Page {page} of {pages}',
  formWhat: 'What',
  formRoom: 'Write it here, or tick it',
  formAnswer: 'When you contacted support, and what they said',
  formSecrets: 'Do not write passwords or one-time codes here, and do not give them to anyone.',
  currentTitle: 'Check whether this page is current',
  current:
    'The content was checked on {date} and may have changed since. Scan the code or open this address for the latest:',
  qrCode: 'QR code that opens {url}',
};

/** What a PDF says beside the article in it, and what pages call it. */
export const pdfMessages: Localised<typeof zh> = { zh, en };
