import { escapeXml } from './xml.ts';

/** Describes the search of a site to browsers, so that they can offer it in the address bar. */
export interface SearchDescription {
  /** At most 16 characters (OpenSearch specification). */
  readonly shortName: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** Absolute address of the search page, which takes the query as `q` in the fragment: the browser does not send it. */
  readonly searchUrl: string;
  /** Absolute address of this description, which browsers load again to update it. */
  readonly selfUrl: string;
  readonly iconUrl: string;
}

/** Returns an OpenSearch description (OpenSearch 1.1, draft 6). */
export function formatSearchDescription(search: SearchDescription): string {
  const { shortName, description, lang, searchUrl, selfUrl, iconUrl } = search;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(shortName)}</ShortName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    `  <Language>${escapeXml(lang)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <OutputEncoding>UTF-8</OutputEncoding>',
    `  <Image type="image/svg+xml">${escapeXml(iconUrl)}</Image>`,
    `  <Url type="text/html" template="${escapeXml(searchUrl)}#q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(selfUrl)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
