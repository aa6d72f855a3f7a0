import type { PageKind } from '../../app/embed/messages.ts';
import {
  isTroubleshooting,
  type Article,
  type TroubleshootingArticle,
} from '../../content-model/articles/article.ts';
import { hasContact } from '../../content-model/articles/describe-problem.ts';
import {
  findArticleOf,
  findContact,
  placeStep,
  type StepPage,
} from '../../content-model/flows/flow-pages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { site as settings } from '../../site/config.ts';
import type { Site } from '../describe-page.ts';
import type { Alternate } from '../page.ts';

/** What an embedded page sends to its host, and where its links lead. */
export interface EmbedSubject {
  readonly kind: PageKind;
  /** Id of the article that the page shows or belongs to. */
  readonly id: string;
  readonly flow?: string;
  readonly node?: string;
  /** The article whose code, channels and evidence are used to contact support. */
  readonly problem?: TroubleshootingArticle | undefined;
  /** Where to read how to contact support: a section of this page, else an article. */
  readonly supportHref: string | undefined;
  /** The same embedded page in other languages. */
  readonly translations: readonly Alternate[];
}

/** Describes an embedded article. */
export function describeArticleEmbed(site: Site, article: Article): EmbedSubject {
  const { locale, id } = article;
  const problem = isTroubleshooting(article) ? article : undefined;
  return {
    kind: 'article',
    id,
    problem,
    supportHref: findSupport(site, locale, problem),
    translations: listTranslations(locale, site.catalogue.localesOf(id), (other) =>
      site.links.embed(other, id),
    ),
  };
}

/** Describes the embedded list of flows in a language, given the languages in which there are some. */
export const describeFlowsEmbed = (
  site: Site,
  locale: Locale,
  existsIn: readonly Locale[],
): EmbedSubject => ({
  kind: 'flows',
  id: findStartArticle(site, locale).id,
  supportHref: findSupport(site, locale),
  translations: listTranslations(locale, existsIn, site.links.embedTroubleshooter),
});

/** Describes the embedded start page. */
export const describeStartEmbed = (site: Site, locale: Locale): EmbedSubject => ({
  kind: 'start',
  id: findStartArticle(site, locale).id,
  supportHref: findSupport(site, locale),
  // The host opens it in the reader's language.
  translations: [],
});

/** Describes an embedded step. */
export function describeStepEmbed(
  site: Site,
  { flow, node }: Pick<StepPage, 'flow' | 'node'>,
): EmbedSubject {
  const { catalogue, links } = site;
  const { locale } = flow;
  const problem = findContact(catalogue, flow, node);
  const { id } = findArticleOf(catalogue, flow, node) ?? findStartArticle(site, locale);
  return {
    kind: 'step',
    id,
    flow: flow.id,
    node: node.id,
    problem,
    supportHref: findSupport(site, locale, problem),
    translations: listTranslations(
      locale,
      catalogue.locales.filter((other) => flow.locales.includes(other)),
      (other) => links.embedTroubleshooter(other, ...placeStep(flow, node.id)),
    ),
  };
}

/** Pages about a problem have a section on contacting support (src/troubleshooter/case/). */
function findSupport(
  { catalogue, links }: Site,
  locale: Locale,
  problem?: TroubleshootingArticle,
): string | undefined {
  if (problem && hasContact(problem)) return '#contact-support';
  const article = catalogue.find(locale, settings.contactArticle);
  return article && links.embed(locale, article.id);
}

const listTranslations = (
  own: Locale,
  existsIn: readonly Locale[],
  hrefOf: (locale: Locale) => string,
): Alternate[] =>
  existsIn.filter((locale) => locale !== own).map((locale) => ({ locale, href: hrefOf(locale) }));

/** Returns the start article; on a site without it, the first article of the locale. */
function findStartArticle({ catalogue }: Site, locale: Locale): Article {
  const start =
    catalogue.find(locale, settings.startArticle) ??
    catalogue.all.find((article) => article.locale === locale);
  if (start) return start;
  throw new Error(`There is no article in ${locale}; expected one in each language of the site.`);
}
