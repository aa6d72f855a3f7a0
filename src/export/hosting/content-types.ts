/** Content types by file extension. Text types declare UTF-8; JSON and SVG are UTF-8 by default. */
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
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt; charset=utf-8',
} as const satisfies Record<string, string>;

/** The content type of all other files, such as those of the search index. */
export const unknownContentType = 'application/octet-stream';

/** Extensions that hosts do not know, or know with a wrong type. */
export const rareExtensions = ['md', 'webmanifest', 'vtt'] as const;

/** Extensions of the compressed files of the search index, which no host knows. */
export const indexExtensions = ['pf_meta', 'pf_index', 'pf_filter'] as const;

/** The content type of OpenSearch descriptions, which their extension does not tell. */
export const searchDescriptionType = 'application/opensearchdescription+xml';

/** Returns the content type of a file by its extension; that of binary data if the extension is unknown. */
export function findContentType(path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  return new Map<string, string>(Object.entries(contentTypes)).get(extension) ?? unknownContentType;
}
