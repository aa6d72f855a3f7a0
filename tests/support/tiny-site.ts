import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article } from '../../src/content-model/articles/article.ts';
import { manifestFile, type Manifest } from '../../src/content-model/built-site/manifest.ts';

/** An article of a tiny site, with the HTML of its body. */
export interface TinyArticle {
  readonly article: Article;
  readonly body: string;
}

/** Returns a new empty directory that is removed when the test has ended. */
export function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'help-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Writes a built site of a few pages into a new directory and returns the directory. */
export function createTinySite(articles: readonly TinyArticle[], base = '/'): string {
  const directory = createDirectory();
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  const manifest: Manifest = {
    base,
    origin: 'https://help.test',
    articles: articles.map(({ article }) => article),
    dates: {},
    flows: [],
    retiredSteps: [],
    retiredCodes: {},
  };
  write(manifestFile, JSON.stringify(manifest));
  for (const { article, body } of articles) {
    const { locale, id } = article;
    write(`${locale}/${id}/index.html`, `<main><div class="prose">${body}</div></main>`);
  }
  return directory;
}
