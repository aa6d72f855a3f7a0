import type { Article } from '../../content-model/articles/article.ts';
import type { Links } from '../../urls/hrefs.ts';

/** An address that was given up, and where it leads for good. Both are hrefs. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Returns what each retired id leads to: first the articles', then the embedded articles'. */
export function listRedirects(articles: readonly Article[], links: Links): Redirect[] {
  const list = (toHref: Links['article']): Redirect[] =>
    articles.flatMap(({ locale, id, aliases }) =>
      aliases.map((alias) => ({ from: toHref(locale, alias), to: toHref(locale, id) })),
    );
  return [...list(links.article), ...list(links.embed)];
}
