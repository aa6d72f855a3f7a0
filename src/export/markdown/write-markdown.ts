import type { Root as Tree } from 'hast';
import type { Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { createFrame } from './article-frame.ts';
import type { ExportFinding } from '../findings.ts';
import { createFullTextStart, createLocaleList, createRootList } from './llms.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';
import { writeText, type ArticleText } from './write-text.ts';

/** The number of articles that were written, and what they cannot show. */
export interface MarkdownSummary {
  readonly articles: number;
  readonly findings: readonly ExportFinding[];
}

interface MarkdownArticle {
  readonly article: Article;
  readonly text: ArticleText;
}

/**
 * Writes every article of a built site as Markdown, made from its tree, and the lists and full texts of each
 * language. The output is deterministic.
 */
export function writeMarkdown(site: BuiltSite): MarkdownSummary {
  const findings: ExportFinding[] = [];
  const articles = site.catalogue.all.map((article) => createArticle(site, article, findings));
  for (const article of articles) writeArticle(site, article);
  writeLists(site, articles);
  return { articles: articles.length, findings };
}

function createArticle(
  site: BuiltSite,
  article: Article,
  findings: ExportFinding[],
): MarkdownArticle {
  const { locale, id } = article;
  const page = site.links.article(locale, id);
  const { start, end } = createFrame(article, site);
  const body = site.readTree(article);
  const tree: Tree = { ...body, children: [...start, ...body.children, ...end] };
  const children = toMarkdownTree(tree, {
    resolve: (address) => site.resolveAddress(address, page),
    notePrefix: `${id}-`,
    report: (problem) => void findings.push({ ...problem, page }),
  });
  return { article, text: writeText({ type: 'root', children }) };
}

/** Writes an article at its id and at its retired ids, so that old links keep working. */
function writeArticle({ links, write }: BuiltSite, { article, text }: MarkdownArticle): void {
  const { locale, id, aliases } = article;
  for (const name of [id, ...aliases]) write(links.markdown(locale, name), text.alone);
}

function writeLists(site: BuiltSite, articles: readonly MarkdownArticle[]): void {
  const { catalogue, links, write } = site;
  for (const locale of catalogue.locales) {
    const own = articles.filter(({ article }) => article.locale === locale);
    const start = writeText(createFullTextStart(site, locale)).alone;
    const texts = [start, ...own.map(({ text }) => text.asSection)];
    write(links.llmsFull(locale), texts.join('\n'));
    write(links.llms(locale), writeText(createLocaleList(site, locale)).alone);
  }
  write(links.llms(), writeText(createRootList(site)).alone);
}
