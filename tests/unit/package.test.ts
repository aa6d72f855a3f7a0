import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const readText = (name: string): string => readFileSync(join(project, name), 'utf8');
const read = (name: string): unknown => JSON.parse(readText(name));

interface LockEntry {
  readonly engines?: unknown;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

describe.each(['', 'bench/'])('%spackage-lock.json', (folder) => {
  const { packages } = read(`${folder}package-lock.json`) as {
    packages: Record<string, LockEntry>;
  };
  const entries = Object.entries(packages).filter(([place]) => place !== '');

  it('asks for no Node: packages run under the Node 24 among them (npm run make -- lock)', () => {
    expect(entries.filter(([, { engines }]) => engines).map(([name]) => name)).toEqual([]);
  });

  it('names the parts of every platform, also those npm left out (npm run make -- lock)', () => {
    const names = new Set(entries.map(([place]) => place.replace(/^.*node_modules\//, '')));
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });

  it('has the integrity of every package (npm run make -- lock)', () => {
    expect(entries.filter(([, { integrity }]) => !integrity).map(([name]) => name)).toEqual([]);
  });

  it('names no registry: each machine asks its own', () => {
    expect(entries.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  });
});

describe.each(['', 'bench/'])('%spackage.json', (folder) => {
  const manifest = read(`${folder}package.json`) as Record<string, Record<string, string>>;

  it('pins every dependency exactly', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});

/** What only people who work on the code run; everything else belongs to a build or to serving it. */
const isTool = (path: string): boolean =>
  /^src\/(?:cli\/(?:holidays|client|example)\.ts|app\/client-package\/|import\/)/.test(path);

describe('dependencies', () => {
  const { dependencies = {} } = read('package.json') as Record<string, Record<string, string>>;
  const sources = ['astro.config.mjs', ...globSync('src/**/*.{ts,astro,css}', { cwd: project })]
    .filter((path) => !isTool(path))
    .map(readText);

  it('hold what a build imports: a host may install without the packages of developers', () => {
    const imports = sources.flatMap((text) =>
      [...text.matchAll(/^(?:import|export) (?!type\b)(?:[^;']* from )?'([^'.~][^']*)'/gm)].map(
        ([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '',
      ),
    );
    const packages = new Set(imports.filter((name) => !isBuiltin(name) && !name.includes(':')));
    expect(packages.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('hold nothing else', () => {
    const all = sources.join('\n');
    // The typefaces of PDFs: their names are put together.
    const isFont = (name: string): boolean => name.startsWith('@expo-google-fonts/');
    const unused = Object.keys(dependencies).filter((name) => !isFont(name) && !all.includes(name));
    expect(unused).toEqual([]);
  });
});

describe('.gitattributes', () => {
  it('gives every clone the same bytes, whatever Git does with line ends there', () => {
    const names = [
      'src/site/config.ts',
      'content/LICENSE',
      'content/dates.json',
      'public/favicon.ico',
    ];
    const options = ['check-attr', 'text', 'eol', '--', ...names];
    const lines = execFileSync('git', options, { cwd: project, encoding: 'utf8' }).split('\n');
    expect(lines).toEqual([
      ...names.slice(0, -1).flatMap((name) => [`${name}: text: auto`, `${name}: eol: lf`]),
      'public/favicon.ico: text: unset',
      'public/favicon.ico: eol: lf',
      '',
    ]);
  });
});

describe('the commands that documents and messages name', () => {
  // The changelog names commands that were there before, too.
  const files = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md', 'src/**/*.ts'], {
    cwd: project,
  }).filter((path) => path !== 'CHANGELOG.md');
  const listNamed = (command: RegExp): string[] => [
    ...new Set(
      files.flatMap((path) => [...readText(path).matchAll(command)].map(([, name = '']) => name)),
    ),
  ];

  it.each([
    ['npm run', 'package.json', /npm run (?:-s )?([a-z:]+)/g],
    ['npm --prefix bench run', 'bench/package.json', /npm --prefix bench run ([a-z:]+)/g],
  ])('%s: are scripts', (_, file, command) => {
    const { scripts = {} } = read(file) as { scripts?: Record<string, string> };
    const named = listNamed(command);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('npm run make --: can be made', () => {
    const table = readText('src/cli/make.ts');
    const named = listNamed(/npm run make -- ([a-z]+)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !table.includes(`\n  ${name}: {`))).toEqual([]);
  });
});
