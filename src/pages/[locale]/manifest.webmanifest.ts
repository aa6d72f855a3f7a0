import type { APIRoute } from 'astro';
import { listLocalePaths } from '../../content-model/store/article-store.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatWebManifest } from '../../layout/seo/web-manifest.ts';
import { links } from '../../urls/site-links.ts';

export const getStaticPaths = listLocalePaths;

interface Props extends Record<string, unknown> {
  locale: Locale;
}

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(formatWebManifest(locale, links), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
