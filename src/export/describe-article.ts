import {
  isTroubleshooting,
  type Article,
  type TroubleshootingArticle,
} from '../content-model/articles/article.ts';
import { formatTiming } from '../content-model/articles/format-timing.ts';
import type { BuiltSite } from '../content-model/built-site/open-site.ts';
import { categories } from '../site/categories.ts';
import { formatDate } from '../i18n/format-date.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages/messages.ts';
import {
  channels,
  escalationReasons,
  evidence,
  type Channel,
  type EvidenceId,
} from '../site/support.ts';

/** What exports show of an article besides its body, in the article's language. */
export interface ArticleFacts {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** First paragraph: the answer of a FAQ, the summary of every other article. */
  readonly lead: string;
  readonly category: string;
  /** ISO date. */
  readonly reviewed: string;
  readonly reviewedText: string;
  /** Permanent address without a language, short enough to type. */
  readonly address: string;
  readonly related: readonly RelatedFacts[];
  readonly problem?: ProblemFacts;
}

/** A related article. */
export interface RelatedFacts {
  readonly id: string;
  readonly title: string;
  readonly code?: string;
  readonly url: string;
}

/** Facts that only troubleshooting articles have. */
export interface ProblemFacts {
  readonly code: string;
  readonly urgency: string;
  /** Money is at risk. */
  readonly isPressing: boolean;
  readonly symptoms: readonly string[];
  readonly waitingTimes: readonly { readonly name: string; readonly value: string }[];
  readonly contact: ContactFacts;
}

export interface ContactFacts {
  readonly when: readonly string[];
  readonly channels: readonly ChannelFacts[];
  readonly evidence: readonly { readonly id: EvidenceId; readonly text: string }[];
}

export interface ChannelFacts {
  readonly name: string;
  readonly bestFor: string;
  readonly where: string;
  /** Missing if the company has not published one. */
  readonly link?: { readonly url: string; readonly label: string };
}

const describeChannel = (channel: Channel, locale: Locale): ChannelFacts => ({
  name: channel.name[locale],
  bestFor: channel.bestFor[locale],
  where: channel.where[locale],
  ...(channel.href && { link: { url: channel.href, label: channel.label ?? channel.href } }),
});

function describeProblem(article: TroubleshootingArticle): ProblemFacts {
  const { locale, escalate, timing } = article;
  const { article: text, urgency } = messages[locale];
  const { typical, contactAfter } = timing ? formatTiming(timing, locale) : {};
  return {
    code: article.code,
    urgency: urgency[article.urgency],
    isPressing: article.urgency === 'money-at-risk',
    symptoms: article.symptoms,
    waitingTimes: [
      ...(typical ? [{ name: text.usually, value: typical }] : []),
      ...(contactAfter ? [{ name: text.contactAfter, value: contactAfter }] : []),
    ],
    contact: {
      when: escalate.when.map((reason) => escalationReasons[reason][locale]),
      channels: escalate.channels.map((id) => describeChannel(channels[id], locale)),
      evidence: escalate.evidence.map((id) => ({ id, text: evidence[id][locale] })),
    },
  };
}

/** Returns the facts of an article as its page shows them. */
export function describeArticle(article: Article, { links, catalogue }: BuiltSite): ArticleFacts {
  const { locale, id, title, summary, reviewed } = article;
  const { lang } = locales[locale];
  const problem = isTroubleshooting(article) ? article : undefined;
  return {
    locale,
    title,
    summary,
    lead: article.kind === 'faq' ? article.answer : summary,
    category: categories[article.category].title[locale],
    reviewed,
    reviewedText: formatDate(reviewed, locale),
    address: links.url(links.permanent(problem?.code ?? id)),
    related: catalogue.relatedTo(article).map((next) => ({
      id: next.id,
      title: next.title,
      ...(isTroubleshooting(next) && { code: next.code }),
      url: links.url(links.permanent(next.id, { lang })),
    })),
    ...(problem && { problem: describeProblem(problem) }),
  };
}
