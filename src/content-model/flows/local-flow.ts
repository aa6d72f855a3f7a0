import type { Category } from '../../product/category.ts';
import { localeIds, type Locale } from '../../i18n/locales.ts';
import { troubleshooterMessages, type TroubleshooterMessages } from '../../i18n/messages.ts';
import { findNode, type Flow } from './flow.ts';
import type { LocalisedText } from '../fields.ts';
import type { Advice, FlowNode } from './schema.ts';
import { listTexts } from './texts.ts';
import { parseReference, type ArticleReference } from '../../urls/article-reference.ts';
import { findLongest, findStepNumber, listReachable } from './walk.ts';

/** A flow in one language, the source of pages, the content API and PDFs. */
export interface LocalFlow {
  readonly id: string;
  readonly locale: Locale;
  /** The languages that it exists in, this one included. */
  readonly locales: readonly Locale[];
  readonly title: string;
  readonly summary: string;
  readonly category: Category;
  /** Id of the first node, which is also the first of `nodes`. */
  readonly start: string;
  /** Ids of the articles that offer this flow. */
  readonly articles: readonly string[];
  /** Every node once, in breadth-first order from the start. */
  readonly nodes: readonly LocalNode[];
}

/** A step of a flow in one language. */
export interface LocalNode {
  readonly id: string;
  readonly kind: FlowNode['kind'];
  readonly title: string;
  readonly help?: string;
  /** What to do, in order; a question has none. */
  readonly steps: readonly string[];
  /** The answers, which lead to other nodes; an outcome has none. */
  readonly answers: readonly LocalAnswer[];
  /** The article or section with details. */
  readonly article?: ArticleReference;
  /** What it advises (kind `outcome`). */
  readonly advice?: Advice;
  /** Id of the article whose waiting times to show (kind `outcome`). */
  readonly timing?: string;
  /** Id of the article whose channels, evidence and code to contact support with (kind `outcome`). */
  readonly contact?: string;
  /** Step number, 1 at the start; undefined if it depends on the path. */
  readonly step?: number;
  /** Maximum number of steps that follow. */
  readonly rest: number;
}

export interface LocalAnswer {
  readonly text: string;
  /** Id of the node it leads to. */
  readonly next: string;
}

/** Tells whether a flow has all its texts in a language; without them it does not exist there, like an article. */
export const hasTexts = (flow: Flow, locale: Locale): boolean =>
  listTexts(flow).every(({ text }) => text[locale] !== undefined);

/** Returns the flows that exist in a language, in that language. */
export const localiseFlows = (flows: readonly Flow[], locale: Locale): LocalFlow[] =>
  flows.filter((flow) => hasTexts(flow, locale)).map((flow) => localiseFlow(flow, locale));

/** Returns a flow in one language. Throws if a text is missing in it; there is no fallback to another language. */
export function localiseFlow(flow: Flow, locale: Locale): LocalFlow {
  const getText = (text: LocalisedText): string => {
    const found = text[locale];
    if (found !== undefined) return found;
    throw new Error(`The flow "${flow.id}" lacks a text in ${locale}: ${JSON.stringify(text)}.`);
  };
  const localise = (id: string): LocalNode[] => {
    const node = findNode(flow, id);
    if (!node) return [];
    const step = findStepNumber(flow, id);
    return [
      {
        id,
        kind: node.kind,
        title: getText(node.title),
        ...(node.help && { help: getText(node.help) }),
        steps: node.kind === 'question' ? [] : node.steps.map(getText),
        answers: listAnswers(node, troubleshooterMessages[locale], getText),
        ...(node.article && { article: parseReference(node.article) }),
        ...(node.kind === 'outcome' && { advice: getAdvice(node) }),
        ...(node.kind === 'outcome' && node.timing && { timing: node.timing }),
        ...(node.kind === 'outcome' && node.contact && { contact: node.contact }),
        ...(step !== undefined && { step }),
        rest: findLongest(flow, id).length - 1,
      },
    ];
  };
  const { id, category, articles, start } = flow;
  return {
    id,
    locale,
    locales: localeIds.filter((id) => hasTexts(flow, id)),
    title: getText(flow.title),
    summary: getText(flow.summary),
    category,
    start,
    articles,
    nodes: listReachable(flow).flatMap(localise),
  };
}

const getAdvice = ({ advice, timing, contact }: Extract<FlowNode, { kind: 'outcome' }>): Advice =>
  advice ?? (timing ? 'wait' : contact ? 'contact' : 'try');

function listAnswers(
  node: FlowNode,
  words: Pick<TroubleshooterMessages, 'helped' | 'unhelped'>,
  getText: (text: LocalisedText) => string,
): LocalAnswer[] {
  if (node.kind === 'outcome') return [];
  const answers = node.answers.map(({ text, next }) => ({ text: getText(text), next }));
  if (node.kind === 'question') return answers;
  const { helped, unhelped } = node;
  return [
    ...(helped ? [{ text: words.helped, next: helped }] : []),
    ...(unhelped ? [{ text: words.unhelped, next: unhelped }] : []),
    ...answers,
  ];
}
