import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { bundleCode } from '../app/client-package/create-package.ts';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { createCommand } from './command.ts';
import { createError } from '../content-model/hinted-error.ts';
import { startServer, type RunningServer } from './static-server.ts';

const wallet = join(import.meta.dirname, '../../examples/wallet');

const types: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
]);

const readOwn = (name: string): string => readFileSync(join(wallet, name), 'utf8');

const toJavaScript = async (name: string): Promise<string> =>
  (await transform(readOwn(name), { loader: 'ts', target: 'es2020' })).code;

/** Serves the wallet with the client package of a help centre; port 0 selects a free port. */
export async function startWallet(site: string, port: number): Promise<RunningServer> {
  const files: ReadonlyMap<string, string> = new Map([
    ['/', readOwn('index.html')],
    ['/wallet.css', readOwn('wallet.css')],
    ['/wallet.js', await toJavaScript('wallet.ts')],
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
    server.listen(port, '127.0.0.1', ready);
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

/** Serves a built site and the wallet, each on its own port. */
export const command = createCommand({
  usage: `npm run make -- example

Serves a built site, and an app that shows help from it (examples/wallet/), each on its own port.
Exit codes: 2 could not run, or there is no built site.`,
  run: async () => {
    const { out, base } = readBuildSettings();
    const directory = resolve(out);
    if (!existsSync(directory)) {
      throw createError(`${out}/ does not exist.`, 'Run `npm run build` first.');
    }
    const help = await startServer({ directory, base, port: 0 });
    const app = await startWallet(help.url, 0);
    console.log(`Help centre at ${help.url}\nWallet at      ${app.url}  (Ctrl C to stop)`);
    return 0;
  },
});
