import type { Article } from '../../content-model/articles/article.ts';
import { aloneStanding, createArticleDocument } from './article-document.ts';
import { listSections } from './article-sections.ts';
import { readBody } from './html-tree.ts';
import { createLinkResolver } from './page-context.ts';
import type { ComposedPdf, PlannedPdf } from './planned-pdf.ts';
import { findImagePath, watchImages, type ArticleSource, type Sources } from './sources.ts';
import { toTypst } from './to-typst.ts';

function compose({ article, page, html, facts }: ArticleSource, sources: Sources): ComposedPdf {
  const body = readBody(html, page);
  const sections = listSections(body, facts);
  const resolveLink = createLinkResolver(sources, { article, sections });
  const { images, read: readImage } = watchImages(sources.readImage);
  const mapped = toTypst(body, { ...aloneStanding, resolveLink, readImage });
  const findings = mapped.problems.map((problem) => ({ ...problem, page }));
  return { document: createArticleDocument(facts, mapped, sources), findings, images };
}

/**
 * Yields the PDF of each article, made from its built page when it is asked for. Throws where a page is
 * missing.
 */
export function* planArticles(
  sources: Sources,
  articles: readonly Article[],
): Generator<PlannedPdf> {
  const { links } = sources.site;
  for (const article of articles) {
    const source = sources.read(article);
    yield {
      page: source.page,
      href: links.pdf(article.locale, article.id),
      origin: { key: source.key, findImage: (src) => findImagePath(sources, src) },
      compose: () => compose(source, sources),
    };
  }
}
