import type {
  BreadcrumbList,
  FAQPage,
  Graph,
  Organization,
  TechArticle,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { EntryDates } from '../../content-model/dates/dates.ts';

/** The facts about a page that structured data may contain: only what the page shows. */
export interface PageFacts {
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly product: string;
  /** The official website, and the legal name of the company. */
  readonly website?: string;
  readonly company?: string;
  readonly siteName: string;
  /** The address of the whole site, whatever the language. */
  readonly rootUrl: string;
  readonly homeUrl: string;
  /** The breadcrumb of the page, without the page itself. */
  readonly crumbs: readonly { readonly name: string; readonly url: string }[];
  /** The page is a list of other pages. */
  readonly isCollection: boolean;
  readonly article?: ArticlePageFacts;
}

export interface ArticlePageFacts {
  /** Title of its category. */
  readonly about: string;
  /** The day of the last review. */
  readonly reviewed: string;
  readonly dates?: EntryDates;
  /** The answer, if the title is a question. */
  readonly answer?: string;
  /** Address of the article in the source language; undefined if this is the source. */
  readonly sourceUrl?: string;
  /** Addresses of the translations; empty if this is a translation. */
  readonly translationUrls: readonly string[];
}

const toId = (url: string, part: string) => ({ '@id': `${url}#${part}` });

const describeDates = ({ dates }: ArticlePageFacts) => ({
  ...(dates && { datePublished: dates.published, dateModified: dates.modified }),
});

const describeOrganization = ({ rootUrl, product, website, company }: PageFacts): Organization => ({
  '@type': 'Organization',
  ...toId(rootUrl, 'organization'),
  name: product,
  ...(website !== undefined && { url: website }),
  ...(company !== undefined && { legalName: company }),
});

const describeSite = ({ homeUrl, rootUrl, siteName, lang }: PageFacts): WebSite => ({
  '@type': 'WebSite',
  ...toId(homeUrl, 'website'),
  url: homeUrl,
  name: siteName,
  inLanguage: lang,
  publisher: toId(rootUrl, 'organization'),
});

const describeBreadcrumb = ({ url, title, crumbs }: PageFacts): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  ...toId(url, 'breadcrumb'),
  itemListElement: [...crumbs, { name: title, url }].map(({ name, url: item }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item,
  })),
});

function describePage(page: PageFacts): WebPage | FAQPage {
  const { url, title, description, lang, homeUrl, crumbs, isCollection, article } = page;
  const facts = {
    ...toId(url, 'webpage'),
    url,
    name: title,
    description,
    inLanguage: lang,
    isPartOf: toId(homeUrl, 'website'),
    ...(crumbs.length > 0 && { breadcrumb: toId(url, 'breadcrumb') }),
    ...(article && { ...describeDates(article), lastReviewed: article.reviewed }),
  };
  if (article?.answer !== undefined) {
    const acceptedAnswer = { '@type': 'Answer' as const, text: article.answer };
    return {
      '@type': 'FAQPage',
      ...facts,
      ...describeTranslations(article, 'webpage'),
      mainEntity: { '@type': 'Question', name: title, acceptedAnswer },
    };
  }
  if (isCollection) return { '@type': 'CollectionPage', ...facts };
  return { '@type': 'WebPage', ...facts };
}

const describeTranslations = (
  { sourceUrl, translationUrls }: ArticlePageFacts,
  part: 'article' | 'webpage',
) => ({
  ...(sourceUrl !== undefined && { translationOfWork: toId(sourceUrl, part) }),
  ...(translationUrls.length > 0 && {
    workTranslation: translationUrls.map((url) => toId(url, part)),
  }),
});

const describeArticle = (page: PageFacts, article: ArticlePageFacts): TechArticle => ({
  '@type': 'TechArticle',
  ...toId(page.url, 'article'),
  headline: page.title,
  description: page.description,
  inLanguage: page.lang,
  ...describeDates(article),
  about: { '@type': 'Thing', name: article.about },
  author: toId(page.rootUrl, 'organization'),
  publisher: toId(page.rootUrl, 'organization'),
  mainEntityOfPage: toId(page.url, 'webpage'),
  ...describeTranslations(article, 'article'),
});

/**
 * Returns a page in the vocabulary of schema.org: one graph, whose nodes reference each other and nodes of other pages
 * by permanent ids. A question with its answer is a FAQPage, every other article a TechArticle.
 */
export function describeGraph(page: PageFacts): Graph {
  const { article, crumbs } = page;
  const nodes: Thing[] = [
    describeOrganization(page),
    describeSite(page),
    describePage(page),
    ...(article && article.answer === undefined ? [describeArticle(page, article)] : []),
    ...(crumbs.length > 0 ? [describeBreadcrumb(page)] : []),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** Returns a graph as the text of a script, with `<` escaped so that no text can end the script. */
export const formatGraph = (graph: Graph): string => JSON.stringify(graph).replace(/</g, '\\u003c');
