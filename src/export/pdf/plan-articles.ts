import type { Article } from '../../content-model/articles/article.ts';
import { pdfMessages } from '../../i18n/messages.ts';
import type { ArticleFacts } from './describe-article.ts';
import { listSections, writeRelated, writeSections, type Placement } from './article-sections.ts';
import { describeDocument, writeCurrent } from './document-parts.ts';
import { toVirtualPath, type TypstDocument } from './engine.ts';
import { createLinkResolver } from './page-context.ts';
import type { ArticleSource, Sources } from './sources.ts';
import { toTypst } from './to-typst.ts';
import { toCall, toLiteral } from './typst.ts';
import type { ComposedFile, PlannedFile } from './write-files.ts';
import type { Mapped } from './writer.ts';

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

/** The placement of an article in a document of its own: its headings are as on its page. */
const placement: Placement = {
  labelPrefix: '',
  headingShift: 0,
  locate: ({ url }) => ({ url }),
};

function compose(
  { article, page, facts, readTree }: ArticleSource,
  sources: Sources,
): ComposedFile {
  const tree = readTree();
  const sections = listSections(tree, facts);
  const resolveLink = createLinkResolver(sources.site, article, sections);
  const body = toTypst(tree, {
    ...placement,
    address: facts.address,
    locale: facts.locale,
    resolveLink,
    readImage: sources.readImage,
  });
  return {
    document: createDocument(facts, body, sources),
    findings: body.problems.map((problem) => ({ ...problem, page })),
  };
}

function createDocument(facts: ArticleFacts, body: Mapped, sources: Sources): TypstDocument {
  const { template } = sources;
  const parts = [...writeSections(facts, body.source, placement), writeEnding(facts, sources)];
  const lines = [
    `#import ${toLiteral(toVirtualPath(template))}: *`,
    `#show: ${toCall('article.with', describeDocument(facts))}`,
    ...parts.map((expression) => `#${expression}`),
  ];
  return { source: `${lines.join('\n')}\n`, files: [template, ...body.files] };
}

function writeEnding(facts: ArticleFacts, { drawCode }: Sources): string {
  const { locale, address, reviewedText } = facts;
  const { currentTitle: title, current } = pdfMessages[locale];
  const text = current.replace('{date}', reviewedText);
  return toCall('ending', {}, [
    writeRelated(facts, placement) ?? 'none',
    writeCurrent({ locale, address, title, text }, drawCode),
  ]);
}
