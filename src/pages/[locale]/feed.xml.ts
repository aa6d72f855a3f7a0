import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../content-model/store/article-store.ts';
import { createFeed } from '../../layout/seo/feeds.ts';
import { site } from '../../site/config.ts';
import { links } from '../../urls/site-links.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { locales, all } = await getCatalogue();
  return locales.flatMap((locale) => {
    const place = {
      locale,
      title: site.name[locale],
      href: links.feed(locale),
      pageHref: links.home(locale),
    };
    const content = createFeed(
      place,
      all.filter((article) => article.locale === locale),
    );
    return content === undefined ? [] : [{ params: { locale }, props: { content } }];
  });
};

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/atom+xml' } });
