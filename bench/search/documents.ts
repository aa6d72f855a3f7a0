import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { listArticles, readArticle, type BuiltSite } from '../support/built-site.ts';

/** A built site to search. */
export interface SearchedSite extends BuiltSite {
  /** Directory of the content that it was built from. */
  readonly content: string;
  /** Directory of the code that built it and searches it; undefined for this project's. */
  readonly project?: string | undefined;
}

/** The document of an article for the other engines: the same texts as in this site's index. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  /** Code, symptoms and phrases, one per line. */
  readonly phrases: string;
  /** Summary and headings, one per line. */
  readonly outline: string;
  /** The text of its sections. */
  readonly body: string;
}

/** The searched fields and their weights. */
export const fieldWeights = {
  title: 4,
  phrases: 3,
  outline: 2,
  body: 1,
} as const satisfies Partial<Record<keyof SearchDocument, number>>;

export type SearchField = keyof typeof fieldWeights;

export const searchFields = Object.keys(fieldWeights) as readonly SearchField[];

/** Returns the phrases of an article, which are only in the frontmatter because they are never shown. */
function readPhrases(content: string, locale: Locale, id: string): readonly string[] {
  const [file = ''] = globSync(join(content, locale, '**', `${id}.mdx`));
  const [, frontmatter = ''] = /^---\n(.*?)\n---/s.exec(readFileSync(file, 'utf8')) ?? [];
  return (parse(frontmatter) as { phrases?: string[] }).phrases ?? [];
}

/** Returns the documents of a site in one language. */
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
