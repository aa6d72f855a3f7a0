import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../../content-model/store/article-store.ts';
import { listCategoryNames } from '../../../../urls/categories.ts';
import { createFeed } from '../../../../layout/seo/feeds.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await getCatalogue();
  return catalogue.locales.flatMap((locale) =>
    catalogue.categoriesOf(locale).flatMap((category) => {
      const articles = catalogue.inCategory(locale, category);
      const content = createFeed(locale, articles, category);
      // Readers of feeds do not all follow a redirect, so that a retired id has the feed itself.
      return content === undefined
        ? []
        : listCategoryNames(category).map((name) => ({
            params: { locale, category: name },
            props: { content },
          }));
    }),
  );
};

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/atom+xml' } });
