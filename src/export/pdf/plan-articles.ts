import type { Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import { aloneStanding, createArticleDocument, readTemplate } from './article-document.ts';
import { describeArticle } from './describe-article.ts';
import type { TypstDocument } from './engine.ts';
import type { PdfFinding } from './findings.ts';
import { readBody } from './html-tree.ts';
import { createImageReader, createLinkResolver, mapAddresses } from './page-context.ts';
import { createQrDrawer } from './qr-code.ts';
import { toTypst } from './to-typst.ts';

/** A PDF that is to be made. */
export interface PlannedPdf {
  /** Href of the page it is made from. */
  readonly page: string;
  /** Its own href. */
  readonly href: string;
  readonly document: TypstDocument;
  /** What of the page has no form in a PDF. */
  readonly findings: readonly PdfFinding[];
}

/**
 * Yields the PDF of each article, made from its built page when it is asked for. Throws where a page is
 * missing.
 */
export function* planArticles(
  site: BuiltSite,
  articles: readonly Article[],
): Generator<PlannedPdf> {
  const { links } = site;
  const parts = { template: readTemplate(), drawCode: createQrDrawer() };
  const addresses = mapAddresses(site);
  const readImage = createImageReader(site);
  for (const article of articles) {
    const page = links.article(article.locale, article.id);
    const body = readBody(site.readPage(page), page);
    const resolveLink = createLinkResolver(site, addresses, { article, body });
    const mapped = toTypst(body, { ...aloneStanding, resolveLink, readImage });
    yield {
      page,
      href: links.pdf(article.locale, article.id),
      document: createArticleDocument(describeArticle(article, site), mapped, parts),
      findings: mapped.problems.map((problem) => ({ ...problem, page })),
    };
  }
}
