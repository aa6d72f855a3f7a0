import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { listArticles, readArticle, type BuiltSite } from '../support/built-site.ts';

/** A built site to search. */
export interface SearchedSite extends BuiltSite {
  /** Directory of the content that it was built from. */
  readonly content: string;
}

/** What every other engine gets to know about an article: the texts that this site's own index has. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  /** Code, symptoms and what people type, a line each. */
  readonly phrases: string;
  /** Summary and headings, a line each. */
  readonly outline: string;
  /** The text of its sections. */
  readonly body: string;
}

/** Fields that are searched, with how much a match in each counts: as a page's author would say. */
export const fieldWeights = {
  title: 4,
  phrases: 3,
  outline: 2,
  body: 1,
} as const satisfies Partial<Record<keyof SearchDocument, number>>;

export type SearchField = keyof typeof fieldWeights;

export const searchFields = Object.keys(fieldWeights) as readonly SearchField[];

/** Returns what people type about an article; it is in the frontmatter alone, because it is never shown. */
function readPhrases(content: string, locale: Locale, id: string): readonly string[] {
  const [file = ''] = globSync(join(content, locale, '**', `${id}.mdx`));
  const [, frontmatter = ''] = /^---\n(.*?)\n---/s.exec(readFileSync(file, 'utf8')) ?? [];
  return (parse(frontmatter) as { phrases?: string[] }).phrases ?? [];
}

/** Returns what other engines index of a site in one language. */
export const readDocuments = (site: SearchedSite, locale: Locale): SearchDocument[] =>
  listArticles(site, locale).map((summary) => {
    const { id, title, summary: lead, sections, ...article } = readArticle(site, summary);
    const { code = '', symptoms = [] } = article;
    const phrases = readPhrases(site.content, locale, id);
    return {
      id,
      title,
      phrases: [code, ...symptoms, ...phrases].filter(Boolean).join('\n'),
      outline: [lead, ...sections.map((section) => section.title)].join('\n'),
      body: sections.map(({ text }) => text).join('\n'),
    };
  });
