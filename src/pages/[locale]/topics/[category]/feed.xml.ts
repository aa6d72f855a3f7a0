import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../../content-model/store/article-store.ts';
import { createFeed } from '../../../../layout/seo/feeds.ts';
import { categories } from '../../../../site/categories.ts';
import { site } from '../../../../site/config.ts';
import { links } from '../../../../urls/site-links.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const catalogue = await getCatalogue();
  return catalogue.locales.flatMap((locale) =>
    catalogue.categoriesOf(locale).flatMap((category) => {
      const place = {
        locale,
        title: `${categories[category].title[locale]} · ${site.name[locale]}`,
        href: links.feed(locale, category),
        pageHref: links.category(locale, category),
      };
      const content = createFeed(place, catalogue.inCategory(locale, category));
      return content === undefined ? [] : [{ params: { locale, category }, props: { content } }];
    }),
  );
};

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/atom+xml' } });
