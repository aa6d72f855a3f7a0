import type { Article } from '../../content-model/articles/article.ts';
import { alonePlacement, createArticleDocument } from './article-document.ts';
import { listSections } from './article-sections.ts';
import { createLinkResolver } from './page-context.ts';
import type { ArticleSource, Sources } from './sources.ts';
import { toTypst } from './to-typst.ts';
import type { ComposedFile, PlannedFile } from './planned-file.ts';

function compose(
  { article, page, facts, readTree }: ArticleSource,
  sources: Sources,
): ComposedFile {
  const tree = readTree();
  const sections = listSections(tree, facts);
  const resolveLink = createLinkResolver(sources, { article, sections });
  const mapped = toTypst(tree, { ...alonePlacement, resolveLink, readImage: sources.readImage });
  const findings = mapped.problems.map((problem) => ({ ...problem, page }));
  return { document: createArticleDocument(facts, mapped, sources), findings };
}

/** Yields the PDF of each article. */
export function* planArticles(
  sources: Sources,
  articles: readonly Article[],
): Generator<PlannedFile> {
  const { links } = sources.site;
  for (const article of articles) {
    const source = sources.read(article);
    yield {
      page: source.page,
      href: links.pdf(article.locale, article.id),
      key: source.key,
      compose: () => compose(source, sources),
    };
  }
}
