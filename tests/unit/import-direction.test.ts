import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports go one way: a folder may import those before it in this list. Features do not import each other; what
 * they share is in `content-model` and `urls`.
 */
const levels = [
  ['languages'],
  ['product'],
  ['site'],
  ['i18n'],
  ['secrets'],
  ['urls'],
  ['browser'],
  ['components'],
  ['content-model'],
  ['search', 'troubleshooter', 'app', 'export', 'checks'],
  ['layout', 'import'],
  ['pages', 'cli'],
  // Files directly in src/: what Astro expects at the top.
  ['root'],
] as const satisfies readonly (readonly string[])[];

/** Pure code and code that browsers run: it must run where there is no Node. */
const withoutNode =
  /^(?:languages|i18n|product|site|secrets|urls|browser|content-model\/(?:articles|flows|notices)|app\/(?:api|client|embed|widget)|troubleshooter|search\/(?!index\/)[^/]+)(?:\/(?!export\/)|\.ts$)/;

/** The only places that may talk to Astro's virtual modules. */
const edges = /^(?:pages|layout|components|content-model\/store)\/|^content\.config\.ts$/;

const source = resolve(import.meta.dirname, '../../src');
const importPattern = /(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly target: string;
  /** The target is a file of this project. */
  readonly isOwn: boolean;
}

const folderOf = (path: string): string => /^[^/]+(?=\/)/.exec(path)?.[0] ?? 'root';

const levelOf = (path: string): number =>
  levels.findIndex((folders) => (folders as readonly string[]).includes(folderOf(path)));

function listImports(): Import[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.(?:ts|astro)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(source, path), 'utf8');
      return [...text.matchAll(importPattern)].map(([, target = '']) => ({
        file: path,
        isOwn: target.startsWith('.'),
        target: target.startsWith('.')
          ? relative(source, resolve(source, dirname(path), target))
          : target,
      }));
    });
}

const imports = listImports();

/** Returns circles of imports, each as a list of files that begins and ends with the same one. */
function findCircles(): string[][] {
  const targets = Map.groupBy(
    imports.filter(({ isOwn }) => isOwn),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return circles;
}

const show = ({ file, target }: Import): string => `src/${file} imports ${target}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('go one way between folders', () => {
    const wrong = imports.filter((edge) => {
      if (!edge.isOwn) return false;
      if (folderOf(edge.file) === folderOf(edge.target)) return false;
      return levelOf(edge.target) === -1 || levelOf(edge.target) >= levelOf(edge.file);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('are never circular', () => {
    expect(findCircles().map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('reach Astro’s virtual modules from the edges only', () => {
    const wrong = imports.filter(
      ({ file, target }) => /^(?:astro:|virtual:)/.test(target) && !edges.test(file),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('never reach Node from pure and browser code', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('node:') && withoutNode.test(file),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('know Starlight in src/layout/starlight only', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target.startsWith('@astrojs/starlight') && !file.startsWith('layout/starlight/'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of what readers download leave the build’s part of the search alone', () => {
    const wrong = imports.filter(
      ({ file, target }) => /^search\/(?!index\/)/.test(file) && target.startsWith('search/index/'),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});
