import type { Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChannelId, EscalationReason } from '../../product/channel.ts';
import type { EvidenceId } from '../../product/evidence.ts';
import { channels, escalationReasons, evidence } from '../../site/support.ts';
import type { Channel } from '../../product/channel.ts';
import { getItem } from '../../product/get-item.ts';
import type { ActTime, Urgency } from '../../product/urgency.ts';
import { urgencies } from '../../site/urgencies.ts';
import type { Article, TroubleshootingArticle } from './article.ts';
import type { Timing } from './duration.ts';
import { formatTiming, formatWait, isAtOnce } from './format-timing.ts';

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

/** A waiting time of a problem, with its name. */
export interface WaitingTime {
  readonly name: string;
  readonly value: string;
  /** The time itself, which is in `value`: what readers look for. */
  readonly figure: string;
}

/** Returns the waiting times of a problem; empty if none is known. */
export function listWaitingTimes(timing: Timing | undefined, locale: Locale): WaitingTime[] {
  const { article: text } = messages[locale];
  const { typical, contactAfter } = timing ? formatTiming(timing, locale) : {};
  const after = timing?.contactAfter;
  return [
    ...(typical ? [{ name: text.usually, value: typical, figure: typical }] : []),
    ...(contactAfter && after
      ? [{ name: text.contactAfter, value: contactAfter, figure: formatWait(after, locale) }]
      : []),
  ];
}

/** Returns the urgency of a problem; undefined on a site without urgencies. */
export const findUrgency = ({
  urgency,
}: Pick<TroubleshootingArticle, 'urgency'>): Urgency | undefined =>
  urgency === undefined ? undefined : getItem(urgencies, urgency);

/** How pressing a problem is, as its label shows it. */
export interface UrgencyLabel {
  readonly act: ActTime;
  readonly text: string;
}

/**
 * Returns the label of a problem's urgency; undefined on a site without urgencies. Where one acts later, and the article
 * says after which time, the label says it.
 *
 * @example
 * describeUrgency(deliveryDelayed) // => { act: 'later', text: 'Contact support after 48 hours' }
 */
export function describeUrgency(
  problem: Pick<TroubleshootingArticle, 'urgency' | 'timing' | 'locale'>,
): UrgencyLabel | undefined {
  const urgency = findUrgency(problem);
  if (!urgency) return undefined;
  const { act, name } = urgency;
  const { locale, timing } = problem;
  const after = timing?.contactAfter;
  const isTimed = act === 'later' && after && !isAtOnce(after);
  return {
    act,
    text: isTimed
      ? messages[locale].article.contactLabel(formatWait(after, locale))
      : toLocal(name, locale),
  };
}

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
