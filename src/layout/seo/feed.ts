import type { EntryDates } from '../../content-model/dates/dates.ts';
import { escapeXml } from './xml.ts';

/** An article in a feed. */
export interface FeedEntry extends EntryDates {
  /** An address that never changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
}

export interface Feed {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly url: string;
  /** The page whose articles these are. */
  readonly pageUrl: string;
  readonly entries: readonly FeedEntry[];
}

/** Most entries of a feed: whoever reads it looks at what is new. */
const mostEntries = 50;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const formatEntry = ({
  id,
  url,
  title,
  summary,
  category,
  published,
  modified,
}: FeedEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    `<link rel="alternate" href="${escapeXml(url)}"/>`,
    element('published', published),
    element('updated', modified),
    `<category term="${escapeXml(category)}"/>`,
    element('summary', summary),
    '</entry>',
  ].join('\n');

/** Returns an Atom feed (RFC 4287), the newest change first; undefined where there is nothing to tell. */
export function formatFeed(feed: Feed): string | undefined {
  const entries = feed.entries
    .toSorted((a, b) => compare(b.modified, a.modified) || compare(a.id, b.id))
    .slice(0, mostEntries);
  const [newest] = entries;
  if (!newest) return undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element('id', feed.url),
    element('title', feed.title),
    element('updated', newest.modified),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.url)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${feed.lang}" href="${escapeXml(feed.pageUrl)}"/>`,
    `<author>${element('name', feed.author)}</author>`,
    ...entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
