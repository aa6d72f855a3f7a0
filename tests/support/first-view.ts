import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import { listFiles } from '../../src/content-model/list-files.ts';

/** Maximum bytes of a first view: 17.5 KB with 1,000 bytes each. */
const mostBytes = 17_500;

/** What a page loads before anyone uses it, in bytes after gzip at its highest level. */
interface FirstView {
  readonly path: string;
  readonly bytes: number;
}

/** Weighs every page of a built site: its HTML, its stylesheets, and its scripts that are not in templates. */
function weighFirstViews(directory: string, base: string): FirstView[] {
  const weights = new Map<string, number>();
  const weigh = (path: string): number => {
    const bytes =
      weights.get(path) ?? gzipSync(readFileSync(join(directory, path)), { level: 9 }).length;
    weights.set(path, bytes);
    return bytes;
  };
  return listFiles(directory)
    .filter((path) => path.endsWith('.html') && !path.endsWith('handbook.html'))
    .map((path) => {
      const document = parse(readFileSync(join(directory, path), 'utf8'));
      for (const template of document.querySelectorAll('template')) template.remove();
      const files = document
        .querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], script[src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .map((href) => href.slice(base.length));
      const bytes = [path, ...new Set(files)].map(weigh).reduce((sum, part) => sum + part, 0);
      return { path, bytes };
    });
}

/** Expects the first view of each page of a built site to be light, except for the handbook in one file; prints the heaviest. */
export function expectLightFirstViews(directory: string, base = '/'): void {
  const views = weighFirstViews(directory, base).sort((a, b) => b.bytes - a.bytes);
  const [heaviest] = views;
  console.log(`Heaviest first view: ${heaviest?.path} with ${heaviest?.bytes} bytes.`);
  expect(heaviest?.bytes).toBeGreaterThan(5_000);
  const heavy = views.filter(({ bytes }) => bytes > mostBytes);
  expect(heavy.map(({ path, bytes }) => `${path}: ${bytes}`)).toEqual([]);
}
