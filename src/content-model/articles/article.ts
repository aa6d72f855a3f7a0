import type { Locale } from '../../i18n/locales.ts';
import type { ArticleData } from './schema.ts';

/** One entry: an article in one locale, without its body. */
export type Article = ArticleData & { readonly locale: Locale; readonly id: string };

/** An article of the kind that names a problem: it has a code, symptoms and a way to support. */
export type TroubleshootingArticle = Extract<Article, { kind: 'troubleshooting' }>;

/** Tells whether an article is about a problem with a code. */
export const isTroubleshooting = (article: Article): article is TroubleshootingArticle =>
  article.kind === 'troubleshooting';
