import type { Root } from 'hast';
import { splitLanguageRuns } from '../../i18n/language-runs.ts';
import { toLocal } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages, pdfMessages } from '../../i18n/messages.ts';
import { evidenceKinds, type Evidence } from '../../product/evidence.ts';
import { getItem } from '../../product/get-item.ts';
import type { IdentityFact } from '../../i18n/describe-identity.ts';
import { evidence } from '../../site/support.ts';
import type { ChannelFacts, ContactFacts } from '../../content-model/articles/describe-problem.ts';
import type { ArticleFacts, ProblemFacts, RelatedFacts } from './describe-article.ts';
import { writeLinkTo } from './links.ts';
import { isSectionHeading, listElements } from '../../content-model/markdown/elements.ts';
import { toArray, toCall, toLabelled, toLiteral, toSequence } from './typst.ts';
import { writeText } from './words.ts';
import type { LinkTarget } from './writer.ts';

/** How an article is placed in its document: in a book its headings move down and its labels have a prefix. */
export interface Placement {
  readonly labelPrefix: string;
  readonly headingShift: number;
  /** Returns the target of a link to a related article. */
  readonly locate: (related: RelatedFacts) => LinkTarget;
}

/** Ids of the sections that are not part of the body; ArticleView.astro has the same. */
export const ownSections = {
  symptoms: 'symptoms',
  waitingTimes: 'waiting-times',
  contact: 'contact-support',
} as const;

/** Label of an article's title; no heading id contains a colon. */
export const titleLabel = ':title';

/** Returns the ids of all sections of an article that links can lead to. */
export function listSections(body: Root, { problem }: ArticleFacts): Set<string> {
  const { symptoms, waitingTimes, contact } = ownSections;
  const written = listElements(body.children)
    .filter(isSectionHeading)
    .map(({ properties }) => String(properties.id));
  if (!problem) return new Set(written);
  const timed = problem.waitingTimes.length > 0 ? [waitingTimes] : [];
  const contacted = problem.contact ? [contact] : [];
  return new Set([...written, symptoms, ...contacted, ...timed]);
}

/** Returns plain text with words in the other language marked as such. */
export const writeRuns = (text: string, locale: Locale): string =>
  toSequence(
    splitLanguageRuns(text, locale).map((run) =>
      run.lang
        ? toCall('language', {}, [toLiteral(run.lang), writeText(run.text)])
        : writeText(run.text),
    ),
  );

const writeHeading = (level: number, title: string, { headingShift }: Placement): string =>
  toCall('heading', { level: level + headingShift }, [writeText(title)]);

const writeNamedHeading = (id: string, title: string, placement: Placement): string =>
  toLabelled(writeHeading(2, title, placement), placement.labelPrefix + id);

const writeItems = (items: readonly string[]): string => toCall('list', {}, items);

function writeMasthead({ category, problem }: ArticleFacts): string {
  return toCall(
    'masthead',
    {
      urgency: problem?.urgency && toLiteral(problem.urgency.text),
      act: problem?.urgency && toLiteral(problem.urgency.act),
      code: problem?.code && toLiteral(problem.code),
    },
    [toLiteral(category)],
  );
}

function writeSymptoms({ symptoms }: ProblemFacts, locale: Locale, placement: Placement): string {
  return toCall('symptoms', {}, [
    writeNamedHeading(ownSections.symptoms, messages[locale].article.symptoms, placement),
    writeItems(symptoms.map((symptom) => writeRuns(symptom, locale))),
  ]);
}

function writeWaitingTimes(
  { waitingTimes }: ProblemFacts,
  locale: Locale,
  placement: Placement,
): string[] {
  if (waitingTimes.length === 0) return [];
  return [
    writeNamedHeading(ownSections.waitingTimes, messages[locale].article.waitingTimes, placement),
    toCall('facts', {}, [
      toArray(waitingTimes.map(({ name }) => toLiteral(name))),
      toArray(waitingTimes.map(({ value }) => toLiteral(value))),
    ]),
  ];
}

function writeChannel(
  { name, bestFor, where, href, label }: ChannelFacts,
  separator: string,
): string {
  return toSequence([
    toCall('strong', {}, [writeText(name)]),
    writeText(separator),
    href ? toCall('link', {}, [toLiteral(href), toLiteral(label ?? href)]) : writeText(where),
    toCall('aside-note', {}, [writeText(bestFor)]),
  ]);
}

/** Returns a fact about who runs the product, with its name. */
export function writeFact({ name, value, href, lang }: IdentityFact, locale: Locale): string {
  const text =
    lang === undefined
      ? writeRuns(value, locale)
      : toCall('language', {}, [toLiteral(lang), writeText(value)]);
  return toSequence([
    toCall('strong', {}, [writeText(name)]),
    writeText(messages[locale].separator),
    href === undefined ? text : toCall('link', {}, [toLiteral(href), text]),
  ]);
}

/** Lines on the printed form for the answer of support. */
const answerLines = 3;

const writeLines = (lines: number): string => toCall('room', { lines });

/** Returns the space to fill in an item of evidence: lines, a box to tick, or a box for each option. */
function writeRoom(item: Evidence, locale: Locale): string {
  if (item.kind === 'choice')
    return toCall('choice-room', {}, [
      toArray(item.options.map((option) => writeText(toLocal(option, locale)))),
    ]);
  const { lines } = evidenceKinds[item.kind];
  return lines === 0 ? 'tick-room' : writeLines(lines);
}

/** Returns the form to fill in with a pen before contacting support; the code is already filled in. */
function writeForm(
  {
    code,
    items,
  }: { readonly code: ProblemFacts['code']; readonly items: ContactFacts['evidence'] },
  locale: Locale,
  placement: Placement,
): string {
  const { article } = messages[locale];
  const text = pdfMessages[locale];
  const rows = [
    ...(code === undefined
      ? []
      : [[toLiteral(article.code), toCall('strong', {}, [toLiteral(code)])]]),
    ...items.map((item) => [writeText(item.text), writeRoom(getItem(evidence, item.id), locale)]),
    [writeText(text.formAnswer), writeLines(answerLines)],
  ];
  return toCall('form', {}, [
    writeHeading(3, article.supportEvidence, placement),
    toLiteral(text.formWhat),
    toLiteral(text.formRoom),
    toArray(rows.map((row) => toArray(row))),
    writeText(text.formSecrets),
  ]);
}

function writeContact(problem: ProblemFacts, locale: Locale, placement: Placement): string[] {
  if (!problem.contact) return [];
  const { when, channels, places, evidence: items } = problem.contact;
  const { article: text, separator } = messages[locale];
  const writeList = (title: string, list: readonly string[]): string[] =>
    list.length > 0 ? [writeHeading(3, title, placement), writeItems(list)] : [];
  return [
    writeNamedHeading(ownSections.contact, text.support, placement),
    ...writeList(text.supportHow, [
      ...channels.map((channel) => writeChannel(channel, separator)),
      ...places.map((place) => writeFact(place, locale)),
    ]),
    ...writeList(
      text.supportWhen,
      when.map((reason) => writeRuns(reason.text, locale)),
    ),
    ...(items.length > 0 ? [writeForm({ code: problem.code, items }, locale, placement)] : []),
  ];
}

/** Returns the related articles; undefined if there are none. */
export function writeRelated(
  { related, locale }: ArticleFacts,
  placement: Placement,
): string | undefined {
  if (related.length === 0) return undefined;
  const items = related.map((next) =>
    toSequence([
      writeLinkTo(placement.locate(next), writeRuns(next.title, locale)),
      ...(next.code ? [toCall('quiet', {}, [toLiteral(`  ${next.code}`)])] : []),
    ]),
  );
  return toSequence([
    writeHeading(2, messages[locale].article.related, placement),
    writeItems(items),
  ]);
}

/**
 * Returns the parts of an article as Typst expressions: category, title, lead, symptoms, waiting times, `body` and
 * contact. The end is not included, because it is different in a book.
 */
export function writeSections(facts: ArticleFacts, body: string, placement: Placement): string[] {
  const { locale, problem } = facts;
  return [
    writeMasthead(facts),
    toLabelled(
      toCall('heading', { level: 1 + placement.headingShift }, [writeRuns(facts.title, locale)]),
      placement.labelPrefix + titleLabel,
    ),
    toCall('lead', {}, [writeRuns(facts.lead, locale)]),
    ...(problem ? writeWaitingTimes(problem, locale, placement) : []),
    ...(problem ? [writeSymptoms(problem, locale, placement)] : []),
    body,
    ...(problem ? writeContact(problem, locale, placement) : []),
  ];
}
