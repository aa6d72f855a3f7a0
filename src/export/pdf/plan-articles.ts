import { createHash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import { aloneStanding, createArticleDocument, readTemplate } from './article-document.ts';
import type { ImagePaths, PdfOrigin } from './cache.ts';
import { describeArticle, type ArticleFacts } from './describe-article.ts';
import { toVirtualPath, type TypstDocument } from './engine.ts';
import type { PdfFinding } from './findings.ts';
import { hashMakers, listMakers, type Makers } from './fingerprint.ts';
import { findBodySource, readBody } from './html-tree.ts';
import {
  createImageReader,
  createLinkResolver,
  mapAddresses,
  type ReadImage,
} from './page-context.ts';
import { createQrDrawer } from './qr-code.ts';
import { toTypst } from './to-typst.ts';

/** A PDF that is to be made. */
export interface PlannedPdf {
  /** Href of the page it is made from. */
  readonly page: string;
  /** Its own href. */
  readonly href: string;
  /** What it is made of; missing: that is not known before the document is there. */
  readonly origin?: PdfOrigin;
  /** Makes its document. Not called where the PDF has been made before from the same origin. */
  readonly compose: () => ComposedPdf;
}

export interface ComposedPdf {
  readonly document: TypstDocument;
  /** What of the page has no form in a PDF. */
  readonly findings: readonly PdfFinding[];
  /** The images in it. */
  readonly images?: ImagePaths;
}

/** Returns an image reader that remembers what it has read, and what that was. */
function watchImages(readImage: ReadImage) {
  const images: Record<string, string> = {};
  const read: ReadImage = (src) => {
    const file = readImage(src);
    if (typeof file !== 'string') images[src] = toVirtualPath(file);
    return file;
  };
  return { images, read };
}

const createOrigin = (
  [makers, source, facts]: readonly [string, string, ArticleFacts],
  readImage: ReadImage,
): PdfOrigin => ({
  key: createHash('sha256')
    .update(`${makers}\n${JSON.stringify(facts)}\n${source}`)
    .digest('hex'),
  findImage: (src) => {
    const file = readImage(src);
    return typeof file === 'string' ? undefined : toVirtualPath(file);
  },
});

/**
 * Yields the PDF of each article, made from its built page when it is asked for. Throws where a page is
 * missing.
 */
export function* planArticles(
  site: BuiltSite,
  articles: readonly Article[],
  makers: Makers = listMakers(),
): Generator<PlannedPdf> {
  const { links, base, origin } = site;
  const parts = { template: readTemplate(), drawCode: createQrDrawer() };
  const addresses = mapAddresses(site);
  const readImage = createImageReader(site);
  // A link leads to an article or to a page: with an article more or less, all of them may lead elsewhere.
  const makersHash = hashMakers(makers, [base, origin, ...[...addresses.keys()].sort()]);
  for (const article of articles) {
    const page = links.article(article.locale, article.id);
    const source = findBodySource(site.readPage(page), page);
    const facts = describeArticle(article, site);
    yield {
      page,
      href: links.pdf(article.locale, article.id),
      origin: createOrigin([makersHash, source, facts], readImage),
      compose: () => {
        const body = readBody(source, page);
        const resolveLink = createLinkResolver(site, addresses, { article, body });
        const { images, read } = watchImages(readImage);
        const mapped = toTypst(body, { ...aloneStanding, resolveLink, readImage: read });
        const findings = mapped.problems.map((problem) => ({ ...problem, page }));
        return { document: createArticleDocument(facts, mapped, parts), findings, images };
      },
    };
  }
}
