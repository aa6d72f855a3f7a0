import type { Localised } from '../locales.ts';
import { solveStepMessages, type SolveStepMessages } from './solve-step-messages.ts';

/** What guided troubleshooting says beside its flows. */
export interface SolveMessages extends SolveStepMessages {
  readonly description: string;
  /** Link from other pages. */
  readonly invite: string;
  readonly helped: string;
  readonly unhelped: string;
  readonly path: string;
  readonly change: string;
  readonly contact: string;
  readonly channels: string;
  readonly evidence: string;
  /** The foot of an article. */
  readonly solvedQuestion: string;
  readonly solvedYes: string;
  readonly solvedThanks: string;
  readonly solvedNo: string;
  /** Numbered list on paper; `{number}` is that of another item. */
  readonly goTo: string;
}

export const solveMessages = {
  zh: {
    ...solveStepMessages.zh,
    description: '回答几个简单的问题，找到你的情况：先查什么、要等多久、什么时候联系OKPay客服。',
    invite: '回答几个问题，找到办法',
    helped: '解决了',
    unhelped: '还是不行',
    path: '你的回答',
    change: '改这个回答',
    contact: '联系客服',
    channels: '用哪种方式',
    evidence: '联系之前，先备好',
    solvedQuestion: '问题解决了吗？',
    solvedYes: '解决了',
    solvedThanks: '好，解决了就好。',
    solvedNo: '没解决？回答几个问题，一步步找办法',
    goTo: '转到第{number}项',
  },
  en: {
    ...solveStepMessages.en,
    description:
      'Answer a few plain questions to find your case: what to check first, how long it takes, and when to contact OKPay support.',
    invite: 'Answer a few questions',
    helped: 'That solved it',
    unhelped: 'It’s still the same',
    path: 'Your answers',
    change: 'Change this answer',
    contact: 'Contact support',
    channels: 'How to reach them',
    evidence: 'Have this at hand first',
    solvedQuestion: 'Did this solve it?',
    solvedYes: 'Yes, solved',
    solvedThanks: 'Good, glad it’s sorted.',
    solvedNo: 'Not solved? Go through it step by step',
    goTo: 'go to {number}',
  },
} as const satisfies Localised<SolveMessages>;
