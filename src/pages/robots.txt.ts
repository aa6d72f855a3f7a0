import type { APIRoute } from 'astro';
import { formatRobots } from '../layout/seo/sitemap.ts';
import { getRootFiles } from '../layout/seo/root-files.ts';
import { links } from '../urls/site-links.ts';

export const GET: APIRoute = async () => {
  const files = await getRootFiles();
  // The parts of a split sitemap are in its index; flat sitemaps have no index.
  const named = files.filter(({ name }) => !/^sitemap-\d+\.xml$/.test(name));
  return new Response(formatRobots(named.map(({ name }) => links.url(links.file(name)))));
};
