import { compareText } from '../../content-model/articles/order.ts';
import type { EntryDates } from '../../content-model/dates/dates.ts';
import { escapeXml } from './xml.ts';

/** An article in a feed. */
export interface FeedEntry extends EntryDates {
  /** A permanent address. */
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
  /** The page that lists the same articles. */
  readonly pageUrl: string;
  readonly entries: readonly FeedEntry[];
}

/** Maximum number of entries: feeds are read for what is new. */
const entryLimit = 50;

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

/** Returns an Atom feed (RFC 4287), the newest change first; undefined if it has no entries. */
export function formatFeed(feed: Feed): string | undefined {
  const entries = feed.entries
    .toSorted((a, b) => compareText(b.modified, a.modified) || compareText(a.id, b.id))
    .slice(0, entryLimit);
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
