import { mkdirSync, rmSync } from 'node:fs';
import sax from 'sax';
import { toHtml } from 'hast-util-to-html';
import { writeContentApi } from '../../src/app/api/export/write-content-api.ts';
import { openSite } from '../../src/content-model/built-site/open-site.ts';
import { findSiteDataFile, writeSiteData } from '../../src/content-model/built-site/site-data.ts';
import type { Picture } from '../../src/content-model/markdown/resolve-tree.ts';
import type { Content } from '../../src/content-model/reading/content.ts';
import type { SourceEntry } from '../../src/content-model/reading/source-entry.ts';
import { writeMarkdown } from '../../src/export/markdown/write-markdown.ts';
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
  const entries = content.entries.flatMap(({ locale, id, data, body: { tree } }) =>
    data && tree ? { article: { ...data, locale, id }, tree } : [],
  );
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const pictures: Readonly<Record<string, Picture>> = {};
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
  try {
    for (const { tree } of entries) toHtml(tree);
    for (const { article } of entries) parseXml(toFeed(article));
    const changed = content.entries.find(({ path }) => path === file);
    await writeOutputs(directory, changed);
  } finally {
    rmSync(findSiteDataFile(directory), { force: true });
  }
}

async function writeOutputs(
  directory: string,
  changed: Pick<SourceEntry, 'locale' | 'id'> | undefined,
): Promise<void> {
  const site = openSite(directory);
  const { findings } = writeMarkdown(site);
  writeContentApi(site);
  const { typeset } = await (engine ??= openEngine());
  const article = changed && site.catalogue.find(changed.locale, changed.id);
  const articles = article ? [article] : [];
  const problems = [...planArticles(openSources(site), articles)].flatMap((plan) => {
    const composed = plan.compose();
    const result = typeset(composed.document);
    return [...composed.findings, ...('problems' in result ? result.problems : [])];
  });
  const unexpected = [...findings, ...problems].filter(({ rule }) => !expected.has(rule));
  if (unexpected.length > 0)
    throw new Error(`The check let through: ${JSON.stringify(unexpected)}`);
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
