import type { Locale } from '../../i18n/locales.ts';
import type { ArticleData } from './schema.ts';

/** One entry: an article in one locale, without its body. */
export type Article = ArticleData & { readonly locale: Locale; readonly id: string };

/** An article about a problem, which has a code, symptoms and support channels. */
export type TroubleshootingArticle = Extract<Article, { kind: 'troubleshooting' }>;

/** Tells whether an article is about a problem. */
export const isTroubleshooting = (article: Article): article is TroubleshootingArticle =>
  article.kind === 'troubleshooting';
