import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeChannels } from '../../components/support-channels.ts';
import { messages } from '../../i18n/messages.ts';
import type { TroubleshootingArticle } from './article.ts';
import { describeContact, hasContact } from './describe-problem.ts';

/**
 * The sections that the page of a problem has around its body, as hast for outputs that are made from trees. Headings
 * have the same ids as on the page.
 */

const createItems = (texts: readonly string[]): Element =>
  h(
    'ul',
    texts.map((text) => h('li', text)),
  );

/** Returns the section on what the reader sees. */
export function createSymptoms({ locale, symptoms }: TroubleshootingArticle): ElementContent[] {
  return [h('h2#symptoms', messages[locale].article.symptoms), createItems(symptoms)];
}

/** Returns the section on how to contact support. */
export function createContact(problem: TroubleshootingArticle): ElementContent[] {
  if (!hasContact(problem)) return [];
  const { locale, escalate, code } = problem;
  const { article: text, separator } = messages[locale];
  const { when, evidence } = describeContact(escalate, locale);
  const createPart = (title: string, part: readonly Element[]): Element[] =>
    part.length > 0 ? [h('h3', title), ...part] : [];
  const createList = (texts: readonly string[]): Element[] =>
    texts.length > 0 ? [createItems(texts)] : [];
  return [
    h('h2#contact-support', text.support),
    ...createPart(text.supportHow, describeChannels(escalate.channels, locale)),
    ...(code === undefined ? [] : [h('p', [text.codeHint + separator, h('strong', code)])]),
    ...createPart(text.supportWhen, createList(when.map((reason) => reason.text))),
    ...createPart(text.supportEvidence, createList(evidence.map((item) => item.text))),
  ];
}
