import { troubleshooterMessages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { Flow } from './flow.ts';
import { localiseFlow, type LocalNode } from './local-flow.ts';

/** A flow for paper: numbered items that refer to each other by number. */
export interface DecisionList {
  readonly title: string;
  readonly summary: string;
  readonly items: readonly DecisionItem[];
}

export interface DecisionItem extends Omit<LocalNode, 'answers'> {
  /** 1 for the start; every answer leads to a higher number. */
  readonly number: number;
  readonly choices: readonly DecisionChoice[];
}

export interface DecisionChoice {
  readonly text: string;
  /** Number of the item it leads to. */
  readonly goTo: number;
  /** The reference as text: “go to 4”. */
  readonly goToText: string;
}

/**
 * Returns a flow as a numbered list in one language. Each item comes before all items that it leads to, so that readers
 * only turn pages forward.
 *
 * @example
 * describeDecisionList(flow, 'en').items[0]?.choices[0]
 * // => { text: 'The bank shows the money as taken', goTo: 2, goToText: 'go to 2' }
 */
export function describeDecisionList(flow: Flow, locale: Locale): DecisionList {
  const { title, summary, nodes } = localiseFlow(flow, locale);
  const sorted = sortForward(nodes);
  const numbers = new Map(sorted.map(({ id }, index) => [id, index + 1]));
  const { goTo } = troubleshooterMessages[locale];
  const items = sorted.map(({ answers, ...node }) => ({
    ...node,
    number: numbers.get(node.id) ?? 0,
    choices: answers.map(({ text, next }) => {
      const number = numbers.get(next) ?? 0;
      return { text, goTo: number, goToText: fillText(goTo, { number }) };
    }),
  }));
  return { title, summary, items };
}

/**
 * Returns the nodes in topological order, by the number of steps left, which decreases with every answer. Outcomes come
 * last.
 */
const sortForward = (nodes: readonly LocalNode[]): LocalNode[] =>
  nodes.toSorted((a, b) => b.rest - a.rest);
