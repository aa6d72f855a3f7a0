import type { Article } from '../../../content-model/articles/article.ts';
import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { listMovedPages, listStepPages } from '../../../content-model/flows/flow-pages.ts';
import { localiseFlow } from '../../../content-model/flows/local-flow.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { writeEmbedAssets } from './assets.ts';
import { describeArticleEmbed, describeFlowsEmbed, describeStepEmbed } from './describe-embed.ts';
import type { EmbedPage } from './embed-page.ts';
import { extractMain } from './extract-main.ts';
import { formatEmbedPage, formatMovedEmbed } from './format-page.ts';
import { createLinkRewriter } from './rewrite-link.ts';

/** Writes the pages of a site: what a page says at an address, and that another address leads there. */
interface EmbedWriter {
  readonly writePage: (href: string, page: EmbedPage) => void;
  readonly writeMoved: (from: string, to: string, page: EmbedPage) => void;
}

/**
 * Writes every article and every step of a built site without the site around it, for WebViews and frames
 * (docs/embed.md), and a page that leads on at each retired address. Not routes of their own: rendering
 * everything twice costs more than the rest of the build, and reading the built page costs next to nothing.
 */
export async function exportEmbed(site: BuiltSite): Promise<void> {
  const writer = await createWriter(site);
  for (const article of site.catalogue.all) writeArticle(site, article, writer);
  if (site.flows.length === 0) return;
  for (const locale of site.catalogue.locales) writeFlows(site, locale, writer);
}

async function createWriter(site: BuiltSite): Promise<EmbedWriter> {
  const assets = await writeEmbedAssets(site);
  const rewriterOf = createLinkRewriter(site);
  return {
    writePage: (href, page) => {
      const rewriteLink = rewriterOf(page.locale);
      const body = extractMain(site.readPage(page.href), page.href, rewriteLink);
      site.write(href, formatEmbedPage(site, page, { body, assets, rewriteLink }));
    },
    writeMoved: (from, target, page) => {
      site.write(from, formatMovedEmbed(site, page, { target, assets }));
    },
  };
}

function writeArticle(site: BuiltSite, article: Article, writer: EmbedWriter): void {
  const { links } = site;
  const { locale, id, aliases } = article;
  const page = describeArticleEmbed(site, article);
  const href = links.embed(locale, id);
  writer.writePage(href, page);
  for (const alias of aliases) writer.writeMoved(links.embed(locale, alias), href, page);
}

function writeFlows(site: BuiltSite, locale: Locale, writer: EmbedWriter): void {
  const { flows, retiredSteps, links } = site;
  writer.writePage(links.embedSolve(locale), describeFlowsEmbed(site, locale));
  const pages = new Map<string, EmbedPage>();
  for (const step of listStepPages(flows.map((flow) => localiseFlow(flow, locale)))) {
    const href = links.embedSolve(locale, ...step.place);
    const page = describeStepEmbed(site, step);
    pages.set(href, page);
    writer.writePage(href, page);
  }
  for (const { from, to } of listMovedPages(flows, retiredSteps)) {
    const target = links.embedSolve(locale, ...to);
    const page = pages.get(target);
    if (page) writer.writeMoved(links.embedSolve(locale, ...from), target, page);
  }
}
