import type { APIRoute } from 'astro';
import { formatRobots } from '../discovery/robots.ts';
import { links } from '../site-links.ts';

export const GET: APIRoute = () => new Response(formatRobots(links.url(links.file('sitemap.xml'))));
