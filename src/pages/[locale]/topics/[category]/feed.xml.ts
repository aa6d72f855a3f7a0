import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, listTopicPaths } from '../../../../content-model/store/article-store.ts';
import { createFeed } from '../../../../layout/seo/feeds.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await getCatalogue();
  const paths = await listTopicPaths();
  // Readers of feeds do not all follow a redirect, so that an address that moved has the feed itself.
  return paths.flatMap(({ params, props: { locale, category } }) => {
    const articles = category
      ? catalogue.inCategory(locale, category)
      : catalogue.all.filter((article) => article.locale === locale);
    const content = createFeed(locale, articles, category);
    return content === undefined ? [] : { params, props: { content } };
  });
};

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/atom+xml' } });
