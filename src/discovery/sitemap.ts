/** A page search engines should know: its absolute address, and its address in every language. */
export interface SitemapPage {
  readonly url: string;
  /** Every language the page exists in, itself included. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function formatPage({ url, alternates }: SitemapPage): string {
  // A page in one language has nothing to point to: an alternate must be a page that exists.
  const links =
    alternates.length < 2
      ? []
      : alternates.map(
          (other) =>
            `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${escapeXml(other.url)}"/>`,
        );
  return `<url><loc>${escapeXml(url)}</loc>${links.join('')}</url>`;
}

/** Returns a sitemap of the given pages, in their order (sitemaps.org 0.9, with hreflang links). */
export const formatSitemap = (pages: readonly SitemapPage[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(formatPage),
    '</urlset>',
    '',
  ].join('\n');
