import type { Localised } from '../locales.ts';

/**
 * What guided troubleshooting says of its steps. A file of its own, because it travels with the widget, too.
 */
export interface SolveStepMessages {
  /** The page of all flows, and the name of the whole. */
  readonly title: string;
  readonly lead: string;
  readonly inviteLead: string;
  /** Above the links to flows, in the widget. */
  readonly unsure: string;
  /** Said to whom an article did not help, before its flow, in the widget. */
  readonly unsolved: string;
  /** Said after the steps of a check. */
  readonly afterCheck: string;
  /** `{step}` and `{rest}` are numbers. */
  readonly step: string;
  readonly rest: string;
  readonly lastStep: string;
  readonly separator: string;
  readonly answers: string;
  /** Before the article behind a step. */
  readonly readMore: string;
  /** For readers whom no answer fits. */
  readonly none: string;
  readonly restart: string;
  readonly others: string;
}

export const solveStepMessages = {
  zh: {
    title: '一步步找到办法',
    lead: '选最像的一种。每一步只问一件事，最多七步，就知道现在该做什么。',
    inviteLead: '每一步只问一件事，最多七步，就知道该等、该查，还是马上联系客服。',
    unsure: '拿不准？回答几个问题',
    unsolved: '那就一步步找办法；也可以联系客服，往下看怎么联系。',
    afterCheck: '做完以后，情况怎么样？',
    step: '第{step}步',
    rest: '最多还有{rest}步',
    lastStep: '这就是你现在要做的',
    separator: '，',
    answers: '选一项',
    readMore: '这一步的详细说明',
    none: '都不是？联系客服',
    restart: '从头再来',
    others: '其他问题',
  },
  en: {
    title: 'Find out what to do, step by step',
    lead: 'Choose what fits best. Each step asks one thing. After seven at most, you know what to do now.',
    inviteLead:
      'Each step asks one thing. After seven at most you know whether to wait, check or contact support.',
    unsure: 'Not sure? Answer a few questions',
    unsolved: 'Then go through it step by step, or contact support: see below how.',
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
  },
} as const satisfies Localised<SolveStepMessages>;
