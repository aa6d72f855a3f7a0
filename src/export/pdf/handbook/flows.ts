import {
  describeDecisionList,
  type DecisionItem,
} from '../../../content-model/flows/decision-list.ts';
import type { Flow } from '../../../content-model/flows/flow.ts';
import type { ArticleReference } from '../../../urls/article-reference.ts';
import { handbookMessages, troubleshooterMessages } from '../../../i18n/messages.ts';
import { ownSections, writeRuns } from '../article-sections.ts';
import { writeLinkTo } from '../links.ts';
import { toCall, toLabelled, toLiteral, toSequence } from '../typst.ts';
import { writeText } from '../words.ts';
import type { LinkTarget } from '../writer.ts';
import { bookLabels, type Book } from './book.ts';
import { writeBookHeading } from './indexes.ts';

/** What flows need to know about the articles that they lead to. */
export interface FlowTargets {
  readonly locate: (reference: ArticleReference) => LinkTarget;
  /** Returns an article's title. */
  readonly getTitle: (id: string) => string;
}

/** Returns the guided flows as numbered questions whose answers name the next number; empty if there are none. */
export function writeFlows(book: Book, targets: FlowTargets): string[] {
  if (book.flows.length === 0) return [];
  const text = handbookMessages[book.locale];
  return [
    writeBookHeading(troubleshooterMessages[book.locale].title, bookLabels.flows),
    toCall('chapter-lead', {}, [toLiteral(text.flowsLead)]),
    ...book.flows.flatMap((flow) => writeFlow(flow, book, targets)),
  ];
}

function writeFlow(flow: Flow, book: Book, targets: FlowTargets): string[] {
  const { title, summary, items } = describeDecisionList(flow, book.locale);
  const labelOf = (number: number): string => `${bookLabels.flows}/${flow.id}/${number}`;
  const head = toCall('flow-head', {}, [
    toCall('heading', { level: 2 }, [writeRuns(title, book.locale)]),
    writeRuns(summary, book.locale),
  ]);
  return [head, ...items.map((item) => writeItem(item, book, { ...targets, labelOf }))];
}

function writeItem(
  item: DecisionItem,
  { locale }: Book,
  { labelOf, ...targets }: FlowTargets & { labelOf: (number: number) => string },
): string {
  const runs = (text: string): string => writeRuns(text, locale);
  const choices = item.choices.map(({ text, goTo, goToText }) =>
    toCall('choice', {}, [runs(text), `label(${toLiteral(labelOf(goTo))})`, toLiteral(goToText)]),
  );
  const parts = [
    ...(item.help ? [toCall('par', {}, [toCall('quiet', {}, [runs(item.help)])])] : []),
    ...(item.steps.length > 0 ? [toCall('enum', {}, item.steps.map(runs))] : []),
    ...listReferences(item, handbookMessages[locale], targets),
    ...(choices.length > 0 ? [toCall('list', {}, choices)] : []),
  ];
  const body = parts.length > 0 ? toSequence(parts) : '[]';
  const number = String(item.number);
  const question = toCall('decision', {}, [number, runs(item.title), body]);
  return toLabelled(toCall('block', { breakable: 'false' }, [question]), labelOf(item.number));
}

type Words = (typeof handbookMessages)[keyof typeof handbookMessages];

/** Returns where an item's article, waiting times and contact are in the book. */
function listReferences(
  { article, timing, contact }: DecisionItem,
  words: Words,
  { locate, getTitle }: FlowTargets,
): string[] {
  const refer = (text: string, reference: ArticleReference): string =>
    toCall('par', {}, [
      toSequence([
        writeText(text),
        writeLinkTo(locate(reference), writeText(getTitle(reference.id))),
      ]),
    ]);
  return [
    ...(timing ? [refer(words.flowTiming, { id: timing, section: ownSections.waitingTimes })] : []),
    ...(contact ? [refer(words.flowContact, { id: contact, section: ownSections.contact })] : []),
    ...(article && ![timing, contact].includes(article.id)
      ? [refer(words.flowArticle, article)]
      : []),
  ];
}
