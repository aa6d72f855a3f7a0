import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteData, writeSiteData } from '../../src/content-model/built-site/site-data.ts';
import type * as searchIndex from '../../src/search/index/build-index.ts';
import { importFromProject } from './project.ts';

const folder = '_astro';

/** Replaces the content of a served directory, as publishing does: files of the earlier build are gone. */
export function publish(from: string, live: string): void {
  rmSync(live, { recursive: true, force: true });
  cpSync(from, live, { recursive: true });
}

/**
 * Makes another build of a built site, much faster than by building: all scripts and styles have other names, and the
 * search has an article less and other texts, so that no page has its number of before.
 */
export async function rebuild(directory: string, change: (title: string) => string): Promise<void> {
  renameFiles(directory);
  const data = readSiteData(directory);
  const [, ...articles] = data.articles;
  writeSiteData(directory, {
    ...data,
    articles: articles
      .map((article) => ({ ...article, title: change(article.title) }))
      .toReversed(),
  });
  const index = await importFromProject('src/search/index/build-index.ts');
  await (index as typeof searchIndex).buildSearchIndex(directory);
}

function renameFiles(directory: string): void {
  const names = readdirSync(join(directory, folder)).filter((name) => /\.(?:js|css)$/.test(name));
  const toNew = (name: string): string => name.replace(/\.\w+$/, '2$&');
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css|json)$/.test(file)) continue;
    const path = join(directory, file);
    const text = readFileSync(path, 'utf8');
    const renamed = names.reduce((all, name) => all.replaceAll(name, toNew(name)), text);
    if (renamed !== text) writeFileSync(path, renamed);
  }
  for (const name of names)
    renameSync(join(directory, folder, name), join(directory, folder, toNew(name)));
}
