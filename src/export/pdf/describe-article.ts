import { isTroubleshooting, type Article } from '../../content-model/articles/article.ts';
import {
  describeContact,
  describeUrgency,
  getLead,
  hasContact,
  listWaitingTimes,
  type ContactFacts,
  type UrgencyLabel,
} from '../../content-model/articles/describe-problem.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { getItem } from '../../product/get-item.ts';
import { listPlaces, type IdentityFact } from '../../i18n/describe-identity.ts';
import { categories } from '../../site/categories.ts';
import { identity } from '../../site/identity.ts';

/** What a PDF shows of an article besides its body, in the article's language. */
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
  readonly code: string | undefined;
  readonly urgency: UrgencyLabel | undefined;
  readonly symptoms: readonly string[];
  readonly waitingTimes: ReturnType<typeof listWaitingTimes>;
  /** Undefined where the problem says nothing of support. */
  readonly contact: (ContactFacts & { readonly places: readonly IdentityFact[] }) | undefined;
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
    lead: getLead(article),
    category: toLocal(getItem(categories, article.category).title, locale),
    reviewed,
    reviewedText: formatDate(reviewed, locale),
    address: links.url(links.permanent(problem?.code ?? id)),
    related: catalogue.relatedTo(article).map((next) => ({
      id: next.id,
      title: next.title,
      ...(isTroubleshooting(next) && next.code && { code: next.code }),
      url: links.url(links.permanent(next.id, { lang })),
    })),
    ...(problem && {
      problem: {
        code: problem.code,
        urgency: describeUrgency(problem),
        symptoms: problem.symptoms,
        waitingTimes: listWaitingTimes(problem.timing, locale),
        contact: hasContact(problem)
          ? { ...describeContact(problem.escalate, locale), places: listPlaces(identity, locale) }
          : undefined,
      },
    }),
  };
}
