import { createHosting, type HostedSite, type Hosting } from '../../src/export/hosting/hosting.ts';
import { createArticle, createProblemInput } from './articles.ts';

/** Returns the hosting rules of a site with one problem in both languages, with some fields overridden. */
export const createTestHosting = (overrides: Partial<HostedSite> = {}): Hosting =>
  createHosting({
    base: '/',
    origin: 'https://help.test',
    articles: (['zh', 'en'] as const).map((locale) =>
      createArticle(
        locale,
        'parcel-refused',
        createProblemInput({ code: 'PA-1901', aliases: ['parcel-declined'] }),
      ),
    ),
    embedders: ['*'],
    ...overrides,
  });

/** Returns paths of every kind below a base path with a trailing slash, so that each rule matches one of them. */
export const listSamplePaths = (base: string): string[] =>
  [
    '',
    '404.html',
    'zh/',
    'en/parcel-refused/',
    'en/topics/parcels/',
    'zh/search/',
    'zh/embed/parcel-refused/',
    'en/embed/parcel-refused/',
    'zh/embed/solve/',
    'en/embed/solve/parcel/',
    'zh/embed/solve/parcel/taken/',
    'en/solve/parcel/taken/',
    'en/embed/solved-by/',
    'go/solve/parcel/taken/',
    'en/embedded/',
    'go/PA-1901/',
    'en/parcel-refused.md',
    'zh/llms-full.txt',
    'en/llms-full.txt',
    'zh/opensearch.xml',
    'en/opensearch.xml',
    'api/v1/index.json',
    'api/v1/en/articles.json',
    'api/v1/zh/articles.json',
    'widget/v1.js',
    'pagefind/entry.json',
    'pagefind/zh/pagefind.pf_meta',
    'pagefind/en/index/part.pf_index',
    'pagefind/en/cards.0123456789/0.json',
    'pagefind/en/filter/part.pf_filter',
    '_astro/index.css',
    'favicon.svg',
    'favicon.ico',
    'apple-touch-icon.png',
    'icons/512.png',
    'pictures/zh/parcel-refused.png',
    'zh/manifest.webmanifest',
    '_astro/media.0123456789.vtt',
    'robots.txt',
    'sitemap.xml',
  ].map((path) => base + path);
