import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../../../src/site/config.ts';
import type { TestApi } from '../../../support/api-files.ts';
import { useApiHost } from '../../../support/api-host.ts';
import { project, root } from '../../../support/project.ts';

const api: TestApi = {
  base: '/help/',
  articles: [{ id: 'late', code: 'RE-1101', titles: { zh: '迟到', en: 'Late' } }],
  flows: { en: ['return'] },
};
const host = useApiHost(api);

const home = mkdtempSync(join(tmpdir(), 'help-client-'));
const built = join(home, 'built');
const app = join(home, 'app');
const tools = join(root, 'node_modules');

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const runNode = (args: readonly string[], cwd: string, environment = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  return { status, output: stdout + stderr };
};

const readBuilt = (name: string): string => readFileSync(join(built, name), 'utf8');

/** Builds the package by the project's own command and installs it into an app, as another team would. */
beforeAll(() => {
  const environment = { SITE_URL: 'https://posta.test', BASE_PATH: '/help' };
  const { status, output } = runNode(
    ['src/cli/make.ts', 'client', '--out', built],
    project,
    environment,
  );
  if (status !== 0) throw new Error(output);
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}');
  npm(['pack', '--pack-destination', home], built);
  const archive = readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '';
  npm(['install', join(home, archive)], app);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true }));

/** Compiles files of the app and returns what the compiler says. */
function compile(files: Readonly<Record<string, string>>, options: readonly string[]): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);
  const { output } = runNode(
    [join(tools, 'typescript/bin/tsc'), '--noEmit', '--strict', ...options, ...Object.keys(files)],
    app,
  );
  return output.trim();
}

/** Building and compiling takes long on a slow machine. */
const slow = { timeout: 120_000 };

describe('the npm package', slow, () => {
  it('holds these files and nothing else', () => {
    expect(readdirSync(join(app, 'node_modules', site.packageName)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'index.d.ts',
      'index.js',
      'package.json',
    ]);
  });

  it('depends on nothing and has no side effects', () => {
    const described = JSON.parse(readBuilt('package.json')) as Record<string, unknown>;
    expect(described).toMatchObject({ name: site.packageName, sideEffects: false, type: 'module' });
    expect(Object.keys(described).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
  });

  it('is at most 3 KB, compressed', () => {
    expect(gzipSync(readBuilt('index.js')).length).toBeLessThanOrEqual(3000);
  });

  it('is the same however often it is built', () => {
    const again = join(home, 'again');
    const environment = { SITE_URL: 'https://posta.test', BASE_PATH: '/help' };
    runNode(['src/cli/make.ts', 'client', '--out', again], project, environment);
    for (const name of readdirSync(built))
      expect(readFileSync(join(again, name), 'utf8')).toBe(readBuilt(name));
  });

  it('links to the help centre it was built for', () => {
    const code = `import { linkFor } from '${site.packageName}'; console.log(linkFor({ code: 'RE-1101' }));`;
    const { output } = runNode(['--input-type=module', '-e', code], app);
    expect(output).toBe('https://posta.test/help/go/RE-1101/\n');
  });

  it('reads over the network in Node', async () => {
    const { loadArticle } = (await import(
      join(app, 'node_modules', site.packageName, 'index.js')
    )) as typeof import('../../../../src/app/client/index.ts');
    const found = await loadArticle({ code: 'RE-1101', lang: 'en' }, { site: host.site });
    expect(found?.data.title).toBe('Late');
  });
});

describe('the types of the package', slow, () => {
  const consumer = `
    import { HelpError, linkFor, loadArticle, loadFlows, loadIndex, suggest } from '${site.packageName}';
    import type { ApiArticle, ApiFlowNode, ApiIndex, HelpCache, Loaded } from '${site.packageName}';
    const cache: HelpCache = new Map<string, string>();
    const link: string = linkFor({ code: 'RE-1101', lang: 'en', view: 'embed', utm_source: 'app' });
    const index: Promise<Loaded<ApiIndex>> = loadIndex({ cache, fetch, signal: new AbortController().signal });
    const article: Promise<Loaded<ApiArticle> | undefined> = loadArticle({ id: 'a' });
    export const kind = article.then((found) => found?.data.kind === 'faq' && found.data.urgency === 'stuck');
    export const steps: Promise<readonly ApiFlowNode[] | undefined> = loadFlows({ lang: 'en' }, { cache }).then((found) => found?.data.flows[0]?.nodes);
    export const titles = suggest({ category: 'parcels' }).then(({ data }) => data.articles.map(({ title }) => title.trim()));
    export const reason = (error: unknown) => error instanceof HelpError && error.reason === 'version';
    export { link, index };
  `;
  const wrong = `
    import { linkFor, loadArticle, suggest } from '${site.packageName}';
    // @ts-expect-error both
    linkFor({ id: 'a', code: 'RE-1101' });
    // @ts-expect-error neither
    void loadArticle({ lang: 'en' });
    // @ts-expect-error a word that is no theme
    linkFor({ id: 'a', theme: 'blue' });
    // @ts-expect-error no such category
    void suggest({ category: 'nothing' });
    // @ts-expect-error a help centre may have no flows
    void loadFlows({ lang: 'en' }).then((found) => found.data);
    // @ts-expect-error an article may be missing
    void loadArticle({ id: 'a' }).then((found) => found.data);
  `;
  const snippets = [
    ...readFileSync(join(project, 'src/app/client-package/README.md'), 'utf8').matchAll(
      /```ts\n([^]*?)```/g,
    ),
  ].map(([, code = '']) => `${code.replaceAll('{{package}}', site.packageName)}\nexport {};\n`);

  it.each([
    ['node', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
    ['a bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('serve an app that resolves modules as %s does', (_, options) => {
    const files = Object.fromEntries([
      ['consumer.ts', consumer],
      ['wrong.ts', wrong],
      ...snippets.map((code, index) => [`snippet-${index}.ts`, code]),
    ]) as Record<string, string>;
    expect(snippets).toHaveLength(3);
    const common = ['--target', 'es2022', '--lib', 'es2022,dom'];
    expect(compile(files, [...options, ...common, '--exactOptionalPropertyTypes'])).toBe('');
  });

  it('have no imports and no unresolved types', () => {
    const code = readBuilt('index.d.ts').replace(/\/\*[^]*?\*\//g, '');
    expect(code).not.toMatch(/\bimport\b|\bfrom ['"]|\bz\.|\bany\b/);
    const broken = consumer.replace('ApiIndex,', 'ApiNothing,');
    expect(compile({ 'broken.ts': broken }, ['--module', 'nodenext'])).toContain('ApiNothing');
  });
});

/** The globals of Hermes and React Native that the client could use. */
describe('in an engine such as React Native’s', slow, () => {
  const missing = ['URL', 'URLSearchParams', 'Intl', 'structuredClone', 'TextDecoder', 'navigator'];

  const load = async (extra: Readonly<Record<string, unknown>> = {}) => {
    const { code } = await transform(readBuilt('index.js'), { format: 'cjs', target: 'es2020' });
    const context = createContext({ module: { exports: {} }, AbortController, fetch, ...extra });
    runInContext(missing.map((name) => `delete globalThis.${name};`).join(''), context);
    runInContext(
      'for (const key of ["at", "findLast", "toSorted"]) delete Array.prototype[key]; delete String.prototype.replaceAll; delete String.prototype.at; delete Object.hasOwn; delete Object.groupBy;',
      context,
    );
    runInContext(code, context);
    return (context.module as { exports: typeof import('../../../../src/app/client/index.ts') })
      .exports;
  };

  it('links, loads, suggests and guides', async () => {
    const { linkFor, loadArticle, loadFlows, suggest } = await load();
    const cache = new Map<string, string>();
    const help = { site: host.site, cache };
    expect(linkFor({ code: 're1101', lang: 'en', q: '钱' }, help)).toBe(
      `${host.site}go/RE-1101/?lang=en#q=%E9%92%B1`,
    );
    expect((await loadArticle({ code: 'RE-1101', lang: 'en-GB' }, help))?.data.title).toBe('Late');
    expect((await suggest({}, help)).data.articles).toHaveLength(1);
    expect((await loadFlows({ lang: 'en' }, help))?.data.flows[0]?.id).toBe('return');
    host.mood = 'portal';
    expect((await loadArticle({ id: 'late', lang: 'en' }, help))?.stale).toBe(true);
  });

  it('uses no global that is missing there', async () => {
    const { code } = await transform(readBuilt('index.js'), { format: 'cjs', target: 'es2020' });
    const words = new Set(code.match(/[\w$]+/g));
    expect(missing.filter((name) => words.has(name))).toEqual([]);
  });
});
