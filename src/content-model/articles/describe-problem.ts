import type { Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChannelId, EscalationReason } from '../../product/channel.ts';
import type { EvidenceId } from '../../product/evidence.ts';
import { channels, escalationReasons, evidence } from '../../site/support.ts';
import type { Channel } from '../../product/channel.ts';
import { getItem } from '../../product/get-item.ts';
import type { Urgency } from '../../product/urgency.ts';
import { urgencies } from '../../site/urgencies.ts';
import type { Article, TroubleshootingArticle } from './article.ts';
import type { Timing } from './duration.ts';
import { formatTiming } from './format-timing.ts';

/** When and how to contact support about a problem, in one language. */
export interface ContactFacts {
  readonly when: readonly { readonly id: EscalationReason; readonly text: string }[];
  readonly channels: readonly ChannelFacts[];
  readonly evidence: readonly { readonly id: EvidenceId; readonly text: string }[];
}

/** A support channel in one language. */
export interface ChannelFacts {
  readonly id: ChannelId;
  readonly name: string;
  readonly bestFor: string;
  readonly where: string;
  /** Its address and the text of a link to it; missing if the company has not published one. */
  readonly href?: string;
  readonly label?: string;
}

/** Returns the first paragraph of an article: the answer of a question, the summary of every other article. */
export const getLead = (article: Article): string =>
  article.kind === 'faq' ? article.answer : article.summary;

/** Returns the waiting times of a problem, each with its name; empty if none is known. */
export function listWaitingTimes(
  timing: Timing | undefined,
  locale: Locale,
): { readonly name: string; readonly value: string }[] {
  const { article: text } = messages[locale];
  const { typical, contactAfter } = timing ? formatTiming(timing, locale) : {};
  return [
    ...(typical ? [{ name: text.usually, value: typical }] : []),
    ...(contactAfter ? [{ name: text.contactAfter, value: contactAfter }] : []),
  ];
}

/** Returns the urgency of a problem; undefined on a site without urgencies. */
export const findUrgency = ({
  urgency,
}: Pick<TroubleshootingArticle, 'urgency'>): Urgency | undefined =>
  urgency === undefined ? undefined : getItem(urgencies, urgency);

/** Tells whether a problem says when, how or with what to contact support. */
export const hasContact = ({
  escalate: { when, channels: ways, evidence: items },
}: Pick<TroubleshootingArticle, 'escalate'>): boolean =>
  when.length + ways.length + items.length > 0;

/** Returns when and how to contact support, in a language. */
export const describeContact = (
  { when, channels: ids, evidence: items }: TroubleshootingArticle['escalate'],
  locale: Locale,
): ContactFacts => ({
  when: when.map((id) => ({
    id,
    text: toLocal(getItem(escalationReasons, id), locale),
  })),
  channels: ids.map((id) => describeChannel(id, getItem(channels, id), locale)),
  evidence: items.map((id) => ({
    id,
    text: toLocal(getItem(evidence, id).name, locale),
  })),
});

/** Returns a support channel in a language. */
export const describeChannel = (
  id: ChannelId,
  { name, bestFor, where, href, label }: Channel,
  locale: Locale,
): ChannelFacts => ({
  id,
  name: toLocal(name, locale),
  bestFor: toLocal(bestFor, locale),
  where: toLocal(where, locale),
  ...(href !== undefined && { href, label: label ?? href }),
});
