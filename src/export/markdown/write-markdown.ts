import type { Root } from 'mdast';
import type { Article } from '../../content-model/articles/article.ts';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { createAddressResolver, type ResolveAddress } from '../../urls/resolve-address.ts';
import { createFrame } from './article-frame.ts';
import { formatMarkdownFindings, type MarkdownFinding } from './findings.ts';
import { createFullTextStart, createLocaleList, createRootList } from './llms.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';
import { writeText, type ArticleText } from './write-text.ts';

/** What came of it: articles where all is well, findings where not. */
export interface MarkdownSummary {
  readonly articles: number;
  readonly findings: readonly MarkdownFinding[];
}

interface Twin {
  readonly article: Article;
  readonly text: ArticleText;
}

/**
 * Writes every article of a built site as Markdown, made from its tree, and the lists and full texts of each
 * language: all of it, or nothing where there is a finding. Run again, it writes the same bytes.
 */
export function writeMarkdown(site: BuiltSite): MarkdownSummary {
  const findings: MarkdownFinding[] = [];
  const resolve = createAddressResolver({ ...site, articles: site.catalogue.all });
  const twins = site.catalogue.all.map((article) => createTwin(site, article, resolve, findings));
  if (findings.length > 0) return { articles: 0, findings };
  for (const twin of twins) writeTwin(site, twin);
  writeLists(site, twins);
  return { articles: twins.length, findings };
}

/** The same as part of a build, which a finding ends. */
export function exportMarkdown(site: BuiltSite): void {
  const { findings } = writeMarkdown(site);
  if (findings.length > 0) {
    throw new Error(`${formatMarkdownFindings(findings)}\n\nNothing was built.`);
  }
}

function createTwin(
  site: BuiltSite,
  article: Article,
  resolve: ResolveAddress,
  findings: MarkdownFinding[],
): Twin {
  const { locale, id } = article;
  const page = site.links.article(locale, id);
  const body = toMarkdownTree(site.readTree(article), {
    resolve: (address) => resolve(address, page),
    notePrefix: `${id}-`,
    report: (problem) => void findings.push({ ...problem, page }),
  });
  const { start, end } = createFrame(article, site);
  const root: Root = { type: 'root', children: [...start, ...body, ...end] };
  return { article, text: writeText(root) };
}

/** Links to a retired id keep working: the article stands there, too. */
function writeTwin({ links, write }: BuiltSite, { article, text }: Twin): void {
  const { locale, id, aliases } = article;
  for (const name of [id, ...aliases]) write(links.markdown(locale, name), text.alone);
}

function writeLists(site: BuiltSite, twins: readonly Twin[]): void {
  const { catalogue, links, write } = site;
  for (const locale of catalogue.locales) {
    const own = twins.filter(({ article }) => article.locale === locale);
    const start = writeText(createFullTextStart(site, locale)).alone;
    const texts = [start, ...own.map(({ text }) => text.asSection)];
    write(links.llmsFull(locale), texts.join('\n'));
    write(links.llms(locale), writeText(createLocaleList(site, locale)).alone);
  }
  write(links.llms(), writeText(createRootList(site)).alone);
}
