/** What each kind of file of the site is. Text says that it is UTF-8; JSON and SVG always are. */
export const contentTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  webmanifest: 'application/manifest+json',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
} as const satisfies Record<string, string>;

/** What a file of any other kind is: the search index's, for one. */
export const unknownContentType = 'application/octet-stream';

/** Kinds that hosts without a table of their own get wrong or do not know. */
export const rareExtensions = ['md', 'webmanifest'] as const;

/** Files of the search index. They are compressed inside; no host knows their names. */
export const indexExtensions = ['pf_meta', 'pf_index', 'pf_filter'] as const;

/** The kind of a browser's description of a search, which no file name tells. */
export const searchDescriptionType = 'application/opensearchdescription+xml';

/** Returns what a file is by its name; binary data where the name says nothing. */
export function findContentType(path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  return new Map<string, string>(Object.entries(contentTypes)).get(extension) ?? unknownContentType;
}
