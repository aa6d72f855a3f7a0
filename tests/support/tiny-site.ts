import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArticleBody } from '../../src/content-model/markdown/page-tree.ts';
import type { Article } from '../../src/content-model/articles/article.ts';
import { fromHtml } from 'hast-util-from-html';
import { removePosition } from 'unist-util-remove-position';
import {
  findSiteDataFile,
  readSiteData,
  writeSiteData,
  type SiteData,
} from '../../src/content-model/built-site/site-data.ts';

/** An article of a tiny site, with the HTML of its body. */
export interface TinyArticle {
  readonly article: Article;
  readonly body: string;
}

/** Returns a new empty directory that is removed after the test. */
export function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'help-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
    rmSync(findSiteDataFile(directory), { force: true });
  });
  return directory;
}

/** Returns the body of an article from the HTML of its page. */
export function toBody(html: string): ArticleBody {
  const tree = fromHtml(html, { fragment: true });
  removePosition(tree, { force: true });
  return { json: JSON.stringify(tree), pictures: {} };
}

/** Copies a built site with its data, for tests that change it. */
export function copySite(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  writeSiteData(to, readSiteData(from));
}

/** Writes a built site of a few pages into a new directory and returns the directory. */
export function createTinySite(articles: readonly TinyArticle[], base = '/'): string {
  const directory = createDirectory();
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  writeSiteData(directory, {
    base,
    origin: 'https://help.test',
    articles: articles.map(({ article }) => article),
    dates: {},
    flows: [],
    retiredSteps: [],
    retiredCodes: {},
    bodies: Object.fromEntries(
      articles.map(({ article, body }) => [`${article.locale}/${article.id}`, toBody(body)]),
    ),
  } satisfies SiteData);
  for (const { article, body } of articles) {
    const { locale, id } = article;
    write(`${locale}/${id}/index.html`, `<main><div class="prose">${body}</div></main>`);
  }
  return directory;
}
