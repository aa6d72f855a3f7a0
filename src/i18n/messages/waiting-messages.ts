import type { Localised } from '../locales.ts';

const chineseTable = {
  open: '算一算，几号几点该联系客服',
  /** Before a time in hours: when it is usually done, when to contact support. */
  usual: '通常最晚：',
  contact: '还没结果就联系客服：',
  /** The same time of day, so many days later; else so many hours. */
  daysLater: (count: number) => (count === 1 ? '第二天的同一时间' : `${count}天后的同一时间`),
  hoursLater: (count: number) => `${count}小时后`,
  caption: '按提交那天是星期几来看',
  made: '哪天提交',
  usualBy: '通常最晚（当天结束前）',
  contactFrom: '从这天起联系客服',
  /** From Monday. */
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  /** A weekday so many weeks later; 0 is the same week. */
  inWeeks: (weekday: string, count: number) =>
    count === 0 ? `当周${weekday}` : count === 1 ? `下${weekday}` : `${count}周后的${weekday}`,
  holidays: {
    'chinese-holidays':
      '遇到法定节假日，放几个工作日就往后推几天；调休上班的周末算工作日。各家机构的安排可能不同。',
    weekdays: '按周一到周五算。遇到公众假期，会往后推。',
  },
};

const englishTable: typeof chineseTable = {
  open: 'Work out when to contact support',
  usual: 'Usually arrives by: ',
  contact: 'If it hasn’t arrived, contact support from: ',
  daysLater: (count) =>
    count === 1
      ? 'the same time the next day'
      : `the same time of day, ${count} days after you submitted it`,
  hoursLater: (count) => `${count} hours after you submitted it`,
  caption: 'By the day of the week you submitted it',
  made: 'Submitted on',
  usualBy: 'Usually arrives by the end of',
  contactFrom: 'Contact support from',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  inWeeks: (weekday, count) =>
    count === 0
      ? weekday
      : count === 1
        ? `${weekday} of the next week`
        : `${weekday}, ${count} weeks later`,
  holidays: {
    'chinese-holidays':
      'Add a day for each public holiday that falls on a working day. In China, a weekend day that is worked in exchange for a holiday counts as a working day. Other organisations may count differently.',
    weekdays: 'Counted Monday to Friday. Public holidays make it later.',
  },
};

/** What pages say of waiting times that readers can work out by hand; without scripts it is all there is. */
export const waitingTableMessages: Localised<typeof chineseTable> = {
  zh: chineseTable,
  en: englishTable,
};

const chineseForm = {
  question: '是什么时候提交的？',
  date: '日期',
  time: '时间（不记得就空着）',
  quick: { now: '刚刚', hour: '1小时前', yesterday: '昨天这个时候' },
  submit: '算一算',
  problems: {
    empty: '先选日期，也可以点“刚刚”“1小时前”或“昨天这个时候”。',
    unreadable: '没认出这个日期或时间。日期写成2026-11-20这样，时间写成18:05这样。',
    future: '这个时间还没到。请核对日期和时间。',
    'too-old': '这个日期太早了。请核对年份。',
  },
  usual: '还在通常的时间之内。',
  /** Where no usual time is known. */
  notYet: '还没到联系客服的时候。',
  late: '已经比通常的时间久了。',
  contact: '该联系客服了，不用再等。',
  /** It is time to contact support though the usual time is not over. */
  contactEarly: '仍有可能在通常的时间内办好，但现在就联系客服。',
  usualBy: '通常最晚',
  contactFrom: '还没结果，就从这时起联系客服',
  toContact: '怎么联系客服',
  zone: (name: string) => `以上时间按你设备的时区显示：${name}。`,
  noTime: '你没填时间，所以从那天结束时算起。',
  workingDays: {
    'chinese-holidays': (zone: string) =>
      `工作日按周一到周五算，扣除中国的法定节假日，调休上班的周末也算；日期以${zone}为准。各家机构的安排可能不同。`,
    weekdays: (zone: string) =>
      `工作日按周一到周五算，日期以${zone}为准。公众假期没有算进去，遇到假期会往后推。`,
  },
  /** The years whose holidays are known, first and last. */
  uncertain: (first: string, last: string) =>
    `这里只有${first}年到${last}年的节假日安排。超出的日子只扣除了周末，遇到假期会更久。`,
};

const englishForm: typeof chineseForm = {
  question: 'When did you submit it?',
  date: 'Date',
  time: 'Time (leave it empty if you don’t remember)',
  quick: { now: 'Just now', hour: '1 hour ago', yesterday: 'This time yesterday' },
  submit: 'Work it out',
  problems: {
    empty: 'Choose a date first, or use one of the buttons.',
    unreadable:
      'The date or the time can’t be read. Write the date like 2026-11-20 and the time like 18:05.',
    future: 'That’s in the future. Check the date and the time.',
    'too-old': 'That’s too long ago. Check the year.',
  },
  usual: 'It’s still within the usual time.',
  notYet: 'It isn’t time to contact support yet.',
  late: 'It’s taking longer than usual.',
  contact: 'It’s time to contact support. Don’t wait any longer.',
  contactEarly: 'It may still arrive in the usual time, but contact support now.',
  usualBy: 'Usually arrives by',
  contactFrom: 'If it hasn’t arrived, contact support from',
  toContact: 'How to contact support',
  zone: (name) => `These times are in your device’s time zone: ${name}.`,
  noTime: 'You didn’t give a time, so we count from the end of that day.',
  workingDays: {
    'chinese-holidays': (zone) =>
      `Working days are counted Monday to Friday, by the date in ${zone}. Public holidays in mainland China are left out, and weekend days worked in exchange count. Other organisations may count differently.`,
    weekdays: (zone) =>
      `Working days are counted Monday to Friday, by the date in ${zone}. Public holidays aren’t included and make it later.`,
  },
  uncertain: (first, last) =>
    `We know the holidays for ${first} to ${last} only. Outside those years only weekends are left out, so holidays make it later.`,
};

/** What the form for a date says. It travels to the browser with the form. */
export const waitingMessages: Localised<typeof chineseForm> = { zh: chineseForm, en: englishForm };
