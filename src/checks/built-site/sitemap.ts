/** A sitemap of a built site. */
export interface Sitemap {
  readonly file: string;
  /** Lists other sitemaps instead of pages. */
  readonly isIndex: boolean;
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly url: string;
  readonly line: number;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the addresses of a sitemap (sitemaps.org 0.9). */
export function readSitemap(file: string, xml: string): Sitemap {
  let line = 1;
  let end = 0;
  const entries = Array.from(xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g), (match) => {
    line += xml.slice(end, match.index).split('\n').length - 1;
    end = match.index;
    const url = (match[1] ?? '').replace(
      /&(\w+);/g,
      (text, name: string) => entities[name] ?? text,
    );
    return { url, line };
  });
  return { file, isIndex: xml.includes('<sitemapindex'), entries };
}
