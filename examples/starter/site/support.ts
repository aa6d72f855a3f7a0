import type { Localised } from '~/i18n/locales.ts';
import type { Channel } from '~/product/channel.ts';
import type { Evidence } from '~/product/evidence.ts';

/** The support channels. Add `href` and `label` when an address is public. */
export const channels: Readonly<Record<string, Channel>> = {
  email: {
    name: { zh: '电子邮件', en: 'Email' },
    bestFor: { zh: '所有问题。', en: 'All questions.' },
    where: { zh: '地址印在说明书上', en: 'the address is in the manual' },
  },
};

/** The reasons to contact support that an article can list. */
export const escalationReasons: Readonly<Record<string, Localised>> = {
  'stays-dark': {
    zh: '换了插座，灯还是不亮。',
    en: 'The lamp stays dark in another socket.',
  },
  'still-flickers': {
    zh: '直接插在墙上，灯还是闪。',
    en: 'The light flickers even straight from the wall.',
  },
};

/** What to prepare before contacting support, each with the kind of field that asks for it. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'order-number': { name: { zh: '订单号', en: 'Order number' }, kind: 'number' },
  'bought-on': { name: { zh: '购买日期', en: 'Day you bought it' }, kind: 'date-time' },
  photo: { name: { zh: '标签的照片', en: 'Photo of the label' }, kind: 'file' },
  'steps-tried': {
    name: { zh: '已经试过的办法', en: 'What you have already tried' },
    kind: 'long-text',
    isAlwaysAsked: true,
    isFromTicks: true,
  },
};
