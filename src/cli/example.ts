import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { bundleCode } from '../app/client-package/create-package.ts';
import { isTroubleshooting } from '../content-model/articles/article.ts';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { openSite } from '../content-model/built-site/open-site.ts';
import { createError } from '../content-model/hinted-error.ts';
import { codeExample } from '../site/codes.ts';
import { createCommand } from './command.ts';
import { startServer, type RunningServer } from './static-server.ts';

const home = join(import.meta.dirname, '../../examples/app');

const types: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
]);

const readOwn = (name: string): string => readFileSync(join(home, name), 'utf8');

const toJavaScript = async (name: string): Promise<string> =>
  (await transform(readOwn(name), { loader: 'ts', target: 'es2020' })).code;

/** Serves the app with the client package of a help centre, and with a code of it to ask for. */
export async function startApp(site: string, code = codeExample): Promise<RunningServer> {
  const files: ReadonlyMap<string, string> = new Map([
    ['/', readOwn('index.html').replace('{code}', code)],
    ['/app.css', readOwn('app.css')],
    ['/app.js', await toJavaScript('app.ts')],
    ['/texts.js', await toJavaScript('texts.ts')],
    ['/help-client/index.js', await bundleCode({ site })],
  ]);
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const text = files.get(path);
    const type = types.get(path === '/' ? 'html' : (path.split('.').pop() ?? ''));
    response.setHeader('Content-Security-Policy', createPolicy(site));
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type ?? 'text/plain' });
    response.end(text);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** The policy of the app: its own files, the inline import map, and requests to the help centre. */
const createPolicy = (site: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hashImportMap()}'`,
    "style-src 'self'",
    `img-src 'self' data: ${new URL(site).origin}`,
    `connect-src ${new URL(site).origin}`,
  ].join('; ');

function hashImportMap(): string {
  const [, map = ''] =
    /<script type="importmap">([^]*?)<\/script>/.exec(readOwn('index.html')) ?? [];
  return createHash('sha256').update(map).digest('base64');
}

/** Serves a built site and the app, each on its own port. */
export const command = createCommand({
  usage: `npm run make -- example

Serves a built site, and an app that shows help from it (examples/app/), each on its own port.
Exit codes: 2 could not run, or there is no built site.`,
  run: async () => {
    const { out, base } = readBuildSettings();
    const directory = resolve(out);
    if (!existsSync(directory)) {
      throw createError(`${out}/ does not exist.`, 'Run `npm run build` first.');
    }
    const help = await startServer({ directory, base, port: 0 });
    const { catalogue } = openSite(directory);
    const code = catalogue.all.filter(isTroubleshooting).find((problem) => problem.code)?.code;
    const app = await startApp(help.url, code);
    console.log(`Help centre at ${help.url}\nApp at         ${app.url}  (Ctrl C to stop)`);
    return 0;
  },
});
