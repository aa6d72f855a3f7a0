import type { APIRoute } from 'astro';
import { getCatalogue } from '../../article-store.ts';
import { isTroubleshooting, type Article } from '../../articles/article.ts';
import type { SearchSource } from '../../search/source.ts';
import { links } from '../../site-links.ts';

const toSource = (article: Article): SearchSource => ({
  locale: article.locale,
  id: article.id,
  href: links.article(article.locale, article.id),
  category: article.category,
  title: article.title,
  summary: article.summary,
  ...(isTroubleshooting(article) && { code: article.code }),
  lines: [...(isTroubleshooting(article) ? article.symptoms : []), ...article.phrases],
});

export const GET: APIRoute = async () => {
  const { all } = await getCatalogue();
  return new Response(JSON.stringify(all.map(toSource)));
};
