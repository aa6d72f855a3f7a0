import type { Localised } from '../locales.ts';

/** What pages say where a form for readers did not load; `reload` is a link to the same page. */
export const formFailureMessages = {
  zh: { failed: '表单没能加载。检查一下网络，然后', reload: '重新载入这一页' },
  en: {
    failed: 'The form did not load. Check your connection, then',
    reload: 'load this page again',
  },
} as const satisfies Localised<{ readonly failed: string; readonly reload: string }>;

const zh = {
  /** The page of all flows, and the name of the whole. */
  title: '一步步找到办法',
  lead: '选最像的一种。每一步只问一件事，最多七步，就知道现在该做什么。',
  inviteLead: '每一步只问一件事，最多七步，就知道该等、该查，还是马上联系客服。',
  /** Said after the steps of a check. */
  afterCheck: '做完以后，情况怎么样？',
  /** `{step}` and `{rest}` are numbers. */
  step: '第{step}步',
  rest: '最多还有{rest}步',
  lastStep: '这就是你现在要做的',
  separator: '，',
  answers: '选一项',
  /** Before the article behind a step. */
  readMore: '这一步的详细说明',
  /** For readers whom no answer fits. */
  none: '都不是？联系客服',
  restart: '从头再来',
  others: '其他问题',
  /** Link from other pages. */
  invite: '回答几个问题，找到办法',
  helped: '解决了',
  unhelped: '还是不行',
  path: '你的回答',
  change: '改这个回答',
  contact: '联系客服',
  channels: '用哪种方式',
  evidence: '联系之前，先备好',
  /** The foot of an article. */
  solvedQuestion: '问题解决了吗？',
  solvedYes: '解决了',
  solvedThanks: '好，解决了就好。',
  solvedNo: '没解决？回答几个问题，一步步找办法',
  /** Numbered list on paper; `{number}` is that of another item. */
  goTo: '转到第{number}项',
};

const en: typeof zh = {
  title: 'Find out what to do, step by step',
  lead: 'Choose what fits best. Each step asks one thing. After seven steps at most, you’ll know what to do now.',
  inviteLead:
    'Each step asks one thing. After seven steps at most, you’ll know whether to wait, check something or contact support.',
  afterCheck: 'How is it now?',
  step: 'Step {step}',
  rest: 'at most {rest} more',
  lastStep: 'what to do now',
  separator: ', ',
  answers: 'Choose one',
  readMore: 'More about this step',
  none: 'None of these? Contact support',
  restart: 'Start again',
  others: 'Other problems',
  invite: 'Answer a few questions',
  helped: 'That solved it',
  unhelped: 'It’s still the same',
  path: 'Your answers',
  change: 'Change this answer',
  contact: 'Contact support',
  channels: 'How to reach them',
  evidence: 'Have these ready first',
  solvedQuestion: 'Did this solve it?',
  solvedYes: 'Yes, solved',
  solvedThanks: 'Good, glad it’s sorted.',
  solvedNo: 'Not solved? Go through it step by step',
  goTo: 'go to {number}',
};

/** What guided troubleshooting says beside its flows. */
export const troubleshooterMessages: Localised<typeof zh> = { zh, en };

export type TroubleshooterMessages = typeof zh;
