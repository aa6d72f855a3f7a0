import type { ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { listChannels } from '../../components/support-channels.ts';
import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import { formatTiming } from '../../content-model/articles/format-timing.ts';
import { messages } from '../../i18n/messages/messages.ts';
import { escalationReasons, evidence } from '../../site/support.ts';

/**
 * Returns the content of an article's page below its title as a tree: the lead, the body, and for a problem its
 * symptoms, waiting times and how to contact support. Headings have the same ids as on the page.
 */
export function createArticleTree(article: Article, body: Root): Root {
  const lead = article.kind === 'faq' ? article.answer : article.summary;
  const isHeading = (node: RootContent) => node.type === 'element' && /^h[2-6]$/.test(node.tagName);
  const start = body.children.findIndex(isHeading);
  const end = start === -1 ? body.children.length : start;
  return {
    type: 'root',
    children: [
      h('p', lead),
      // Text before the first heading follows the lead here; on the page it is below the waiting times.
      ...body.children.slice(0, end),
      ...describeProblem(article),
      ...body.children.slice(end),
      ...describeContact(article),
    ] as RootContent[],
  };
}

const createList = (texts: readonly string[]): ElementContent =>
  h(
    'ul',
    texts.map((text) => h('li', text)),
  );

function describeProblem(article: Article): ElementContent[] {
  if (!isTroubleshooting(article)) return [];
  const { locale, symptoms, timing } = article;
  const { article: text } = messages[locale];
  const { typical, contactAfter } = timing ? formatTiming(timing, locale) : {};
  const rows = [
    [text.usually, typical],
    [text.contactAfter, contactAfter],
  ].filter(([, value]) => value !== undefined);
  return [
    h('h2#symptoms', text.symptoms),
    createList(symptoms),
    ...(rows.length > 0 ? [h('h2#waiting-times', text.waitingTimes)] : []),
    ...rows.map(([name, value]) => h('p', [h('span', name), ' ', value])),
  ];
}

function describeContact(article: Article): ElementContent[] {
  if (!isTroubleshooting(article)) return [];
  const { locale, escalate, code } = article;
  const { article: text, separator } = messages[locale];
  return [
    h('h2#contact-support', text.support),
    h('h3', text.supportWhen),
    createList(escalate.when.map((id) => escalationReasons[id][locale])),
    h('h3', text.supportHow),
    listChannels(escalate.channels, locale),
    h('h3', text.supportEvidence),
    createList(escalate.evidence.map((id) => evidence[id][locale])),
    h('p', text.codeHint + separator + code),
  ];
}
