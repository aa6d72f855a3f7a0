import type { APIRoute } from 'astro';
import { getCatalogue } from '../../article-store.ts';
import type { SearchSource } from '../../search/source.ts';
import { links } from '../../site-links.ts';

export const GET: APIRoute = async () => {
  const { all } = await getCatalogue();
  const sources = all.map(({ locale, id, category, phrases }): SearchSource => ({
    locale,
    id,
    href: links.article(locale, id),
    category,
    phrases,
  }));
  return new Response(JSON.stringify(sources));
};
