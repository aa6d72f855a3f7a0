import type { APIRoute } from 'astro';
import { formatRobots } from '../layout/seo/robots.ts';
import { getRootFiles } from '../layout/seo/root-files.ts';
import { links } from '../urls/site-links.ts';

export const GET: APIRoute = async () => {
  const files = await getRootFiles();
  // Of a sitemap in parts the index alone is named; the flat ones have none.
  const named = files.filter(({ name }) => !/^sitemap-\d+\.xml$/.test(name));
  return new Response(formatRobots(named.map(({ name }) => links.url(links.file(name)))));
};
