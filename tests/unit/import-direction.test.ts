import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports go one way: what a folder may import is listed here, and nothing else. Edges (pages, layout,
 * commands, files directly in src/) may import everything but each other's callers.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  site: [],
  links: ['site'],
  articles: ['site', 'links'],
  markdown: ['site', 'links'],
  guided: ['site', 'links', 'articles'],
  discovery: ['site', 'links', 'articles'],
  built: ['links', 'articles', 'guided', 'discovery'],
  search: ['site', 'links', 'articles', 'built'],
  api: ['site', 'links', 'articles', 'guided'],
  client: ['links', 'api'],
  'client-package': [],
  constants: [],
  embed: ['site', 'links'],
  widget: ['site', 'links', 'search', 'api', 'client'],
  hosting: ['site', 'links', 'articles'],
  export: [
    'site',
    'links',
    'articles',
    'markdown',
    'built',
    'guided',
    'api',
    'embed',
    'widget',
    'hosting',
    'shell',
  ],
  checks: ['site', 'links', 'articles', 'markdown', 'guided', 'discovery'],
  'site-checks': ['site', 'links', 'articles', 'built', 'checks'],
  components: ['site'],
  shell: [
    'site',
    'links',
    'articles',
    'markdown',
    'guided',
    'discovery',
    'search',
    'components',
    'root',
  ],
  starlight: ['site', 'shell', 'root'],
  pages: ['site', 'articles', 'guided', 'built', 'discovery', 'shell', 'starlight', 'root'],
  root: [
    'site',
    'links',
    'articles',
    'markdown',
    'guided',
    'discovery',
    'built',
    'search',
    'checks',
    'export',
  ],
  cli: [
    'site',
    'links',
    'articles',
    'built',
    'guided',
    'search',
    'api',
    'client-package',
    'constants',
    'discovery',
    'checks',
    'site-checks',
    'export',
    'hosting',
    'root',
  ],
};

/** Pure and browser code: it must run where there is no Node. */
const withoutNode =
  /^(?:site|links|articles|api|client|constants|embed|widget|hosting|guided|search\/(?!index\/)[^/]+)(?:\/|\.ts$)/;

/** The only folders that may talk to Astro's virtual modules. */
const edges: ReadonlySet<string> = new Set(['pages', 'shell', 'starlight', 'components', 'root']);

const source = resolve(import.meta.dirname, '../../src');
const importPattern = /(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly target: string;
  /** The target is a file of this project. */
  readonly isOwn: boolean;
}

const folderOf = (path: string): string => /^[^/]+(?=\/)/.exec(path)?.[0] ?? 'root';

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
const show = ({ file, target }: Import): string => `src/${file} imports ${target}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('go one way between folders', () => {
    const wrong = imports.filter((edge) => {
      if (!edge.isOwn) return false;
      const [from, to] = [folderOf(edge.file), folderOf(edge.target)];
      return from !== to && !allowed[from]?.includes(to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('reach Astro’s virtual modules from the edges only', () => {
    const wrong = imports.filter(
      ({ file, target }) => /^(?:astro:|virtual:)/.test(target) && !edges.has(folderOf(file)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('never reach Node from pure and browser code', () => {
    const wrong = imports.filter(
      ({ file, target }) => target.startsWith('node:') && withoutNode.test(file),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('know Starlight in src/starlight and the content configuration only', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target.startsWith('@astrojs/starlight') &&
        folderOf(file) !== 'starlight' &&
        file !== 'content.config.ts',
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
