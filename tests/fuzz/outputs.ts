import { mkdirSync, rmSync } from 'node:fs';
import sax from 'sax';
import { toHtml } from 'hast-util-to-html';
import { writeContentApi } from '../../src/app/api/export/write-content-api.ts';
import type { Article } from '../../src/content-model/articles/article.ts';
import { openSite, type BuiltSite } from '../../src/content-model/built-site/open-site.ts';
import { findSiteDataFile, writeSiteData } from '../../src/content-model/built-site/site-data.ts';
import type { Picture } from '../../src/content-model/markdown/resolve-tree.ts';
import type { Content } from '../../src/content-model/reading/content.ts';
import type { SourceEntry } from '../../src/content-model/reading/source-entry.ts';
import { writeMarkdown } from '../../src/export/markdown/write-markdown.ts';
import type { ExportProblem } from '../../src/export/findings.ts';
import { openEngine, type Engine } from '../../src/export/pdf/engine.ts';
import { planArticles } from '../../src/export/pdf/plan-articles.ts';
import { openSources } from '../../src/export/pdf/sources.ts';
import { formatFeed } from '../../src/layout/seo/feed.ts';

/** Characters that no font has, and pictures, which are not published here. */
const expected: ReadonlySet<string> = new Set(['pdf-glyph', 'pdf-image']);

let engine: Promise<Engine> | undefined;

/**
 * Makes what a build makes of articles: HTML, Markdown, API, feed, and the PDF of the article in a file. Throws where
 * one cannot be made.
 */
export async function exportEverything(
  content: Content,
  file: string,
  directory: string,
): Promise<void> {
  writeData(content, directory);
  try {
    for (const { data, body } of content.entries) {
      if (body.tree) toHtml(body.tree);
      if (data) parseXml(toFeed(data));
    }
    const changed = content.entries.find(({ path }) => path === file);
    await writeOutputs(directory, changed);
  } finally {
    rmSync(findSiteDataFile(directory), { force: true });
  }
}

/** Writes what the exporters of a site read, into an empty directory. The pictures of all articles are the given ones. */
export function writeData(
  content: Content,
  directory: string,
  pictures: Readonly<Record<string, Picture>> = {},
): void {
  const entries = content.entries.flatMap(({ locale, id, data, body: { tree } }) =>
    data && tree ? { article: { ...data, locale, id }, tree } : [],
  );
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeSiteData(directory, {
    base: '/',
    origin: 'https://help.test',
    articles: entries.map(({ article }) => article),
    bodies: Object.fromEntries(
      entries.map(({ article: { locale, id }, tree }) => [
        `${locale}/${id}`,
        { json: JSON.stringify(tree), pictures },
      ]),
    ),
    dates: {},
    flows: [],
    retiredSteps: [],
    retiredCodes: {},
  });
}

async function writeOutputs(
  directory: string,
  changed: Pick<SourceEntry, 'locale' | 'id'> | undefined,
): Promise<void> {
  const site = openSite(directory);
  const { findings } = writeMarkdown(site);
  writeContentApi(site);
  const article = changed && site.catalogue.find(changed.locale, changed.id);
  const { problems } = article ? await makePdf(site, article) : { problems: [] };
  const unexpected = [...findings, ...problems].filter(({ rule }) => !expected.has(rule));
  if (unexpected.length > 0)
    throw new Error(`The check let through: ${JSON.stringify(unexpected)}`);
}

/** Makes the PDF of an article; returns it, if it can be made, and all problems. */
export async function makePdf(
  site: BuiltSite,
  article: Article,
): Promise<{ readonly pdf?: Uint8Array; readonly problems: readonly ExportProblem[] }> {
  const { typeset } = await (engine ??= openEngine());
  const [plan] = planArticles(openSources(site), [article]);
  if (!plan) throw new Error(`There is no plan for ${article.id}.`);
  const { document, findings } = plan.compose();
  const result = typeset(document);
  return 'problems' in result
    ? { problems: [...findings, ...result.problems] }
    : { pdf: result.pdf, problems: findings };
}

const toFeed = ({ title, summary }: { title: string; summary: string }): string =>
  formatFeed({
    lang: 'en',
    title,
    author: title,
    url: 'a',
    pageUrl: 'a',
    entries: [{ id: 'a', url: 'a', title, summary, category: 'a', published: 'a', modified: 'a' }],
  }) ?? '';

function parseXml(xml: string): void {
  const parser = sax.parser(true, {});
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
}
