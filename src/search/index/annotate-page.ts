import { splitTerms } from '../query/terms.ts';
import { phrasesField, type SearchSource } from '../source.ts';

/** The element that holds what is searched; the article view writes it. */
const bodyMarker = /<article[^>]*\bdata-pagefind-body\b[^>]*>/;

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Returns a built page with the category and the phrases added for the indexer alone; readers never
 * download them. Phrases go in as metadata, which is searched and never excerpted, and cut into
 * terms: Pagefind does not segment metadata. Throws where the page holds no article.
 */
export function annotatePage(html: string, { category, phrases, href }: SearchSource): string {
  const match = bodyMarker.exec(html);
  if (!match)
    throw new Error(`${href} has no element with data-pagefind-body; expected an <article>.`);
  const terms = phrases.flatMap(splitTerms).join(' ');
  const annotation =
    `<span data-pagefind-ignore data-pagefind-filter="category[data-c]" data-c="${category}"></span>` +
    `<span data-pagefind-ignore data-pagefind-meta="${phrasesField}[data-p]" data-p="${escapeAttribute(terms)}"></span>`;
  const end = match.index + match[0].length;
  return html.slice(0, end) + annotation + html.slice(end);
}
