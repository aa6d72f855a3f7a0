import type { BuiltSite } from '../../built/open-site.ts';
import { writeEmbedAssets } from './assets.ts';
import { extractArticle } from './extract-article.ts';
import { formatEmbedPage, formatMovedEmbed } from './format-page.ts';
import { createLinkRewriter } from './rewrite-link.ts';

/**
 * Writes every article of a built site without the site around it, for WebViews and frames (docs/embed.md),
 * and a page that leads on at each retired id. Not a route of its own: rendering every article twice costs
 * more than the rest of the build, and reading the built page costs next to nothing.
 */
export async function exportEmbed(site: BuiltSite): Promise<void> {
  const { catalogue, links, readPage, write } = site;
  const assets = await writeEmbedAssets(site);
  const rewriterOf = createLinkRewriter(site);
  for (const article of catalogue.all) {
    const { locale, id, aliases } = article;
    const href = links.article(locale, id);
    const body = extractArticle(readPage(href), href, rewriterOf(locale));
    write(links.embed(locale, id), formatEmbedPage(site, article, { body, assets }));
    for (const alias of aliases) {
      write(links.embed(locale, alias), formatMovedEmbed(site, article, assets));
    }
  }
}
