import { splitTerms } from '../query/terms.ts';
import { searchFields, type SearchSource } from '../source.ts';

/** The element that holds what is searched; the article view writes it. */
const bodyMarker = /<article[^>]*\bdata-pagefind-body\b[^>]*>/;

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const formatMetadata = (field: string, text: string): string => {
  const terms = escapeAttribute(splitTerms(text).join(' '));
  return `<span data-pagefind-ignore data-pagefind-meta="${field}[data-v]" data-v="${terms}"></span>`;
};

/**
 * Returns a built page with category, title and phrases added for the indexer alone; the published page
 * stays as it is. They go in as metadata, which is searched and never excerpted, and cut into terms:
 * Pagefind segments no metadata, so that a Chinese title would be one long word. The fragments of the
 * index, which a browser loads for the results it shows, carry that metadata: nothing secret may stand in
 * it, and the interface shows none of it. Throws where the page holds no article.
 */
export function annotatePage(html: string, source: SearchSource): string {
  const { category, title, phrases, href } = source;
  const match = bodyMarker.exec(html);
  if (!match)
    throw new Error(`${href} has no element with data-pagefind-body; expected an <article>.`);
  const annotation = [
    `<span data-pagefind-ignore data-pagefind-filter="category[data-v]" data-v="${category}"></span>`,
    formatMetadata(searchFields.title, title),
    formatMetadata(searchFields.phrases, phrases.join('\n')),
  ].join('');
  const end = match.index + match[0].length;
  return html.slice(0, end) + annotation + html.slice(end);
}
