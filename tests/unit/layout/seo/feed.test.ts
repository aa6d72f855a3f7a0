import { expect, it } from 'vitest';
import { formatFeed, type FeedEntry } from '../../../../src/layout/seo/feed.ts';

const createEntry = (id: string, modified: string): FeedEntry => ({
  id: `https://help.test/go/${id}/?lang=en`,
  url: `https://help.test/en/${id}/`,
  title: `Title of ${id}`,
  summary: 'What to do',
  category: 'Parcels',
  published: '2026-11-01T08:00:00Z',
  modified,
});

const format = (entries: readonly FeedEntry[]): string | undefined =>
  formatFeed({
    lang: 'en',
    title: 'Help <Centre>',
    author: 'Posta',
    url: 'https://help.test/en/feed.xml',
    pageUrl: 'https://help.test/en/',
    entries,
  });

const listTitles = (feed = ''): string[] =>
  [...feed.matchAll(/<entry>\n<id>[^<]*<\/id>\n<title>([^<]*)/g)].map(([, title = '']) => title);

it('lists the newest change first, and has its date', () => {
  const feed = format([
    createEntry('b', '2026-11-02T08:00:00Z'),
    createEntry('c', '2026-11-03T08:00:00Z'),
    createEntry('a', '2026-11-02T08:00:00Z'),
  ]);
  expect(listTitles(feed)).toEqual(['Title of c', 'Title of a', 'Title of b']);
  expect(feed).toContain('</title>\n<updated>2026-11-03T08:00:00Z</updated>\n<link rel="self"');
});

it('escapes special characters', () => {
  const feed = format([{ ...createEntry('a', '2026-11-02T08:00:00Z'), summary: 'a < b & "c"' }]);
  expect(feed).toContain('<title>Help &lt;Centre&gt;</title>');
  expect(feed).toContain('<summary>a &lt; b &amp; &quot;c&quot;</summary>');
});

it('lists at most fifty articles', () => {
  const many = Array.from({ length: 60 }, (_, number) =>
    createEntry(`a-${number}`, '2026-11-02T08:00:00Z'),
  );
  expect(listTitles(format(many))).toHaveLength(50);
});

it('is undefined without entries', () => {
  expect(format([])).toBeUndefined();
});
