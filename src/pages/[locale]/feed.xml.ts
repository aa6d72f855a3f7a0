import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content-model/store/article-store.ts';
import { createFeed } from '../../layout/seo/feeds.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { locales, all } = await getCatalogue();
  return locales.flatMap((locale) => {
    const own = all.filter((article) => article.locale === locale);
    const content = createFeed(locale, own);
    return content === undefined ? [] : [{ params: { locale }, props: { content } }];
  });
};

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/atom+xml' } });
