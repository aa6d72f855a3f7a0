import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { bundleCode } from '../../src/app/client-package/create-package.ts';
import type { RunningServer } from '../../src/cli/static-server.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

const readOwn = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const toJavaScript = async (name: string): Promise<string> =>
  (await transform(readOwn(name), { loader: 'ts', target: 'es2020' })).code;

/** Serves the wallet with the client package of a help centre; port 0 takes any free one. */
export async function startWallet(site: string, port: number): Promise<RunningServer> {
  const files: Readonly<Record<string, string | undefined>> = {
    '/': readOwn('index.html'),
    '/wallet.css': readOwn('wallet.css'),
    '/wallet.js': await toJavaScript('wallet.ts'),
    '/texts.js': await toJavaScript('texts.ts'),
    '/okpay-help/index.js': await bundleCode({ site }),
  };
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const text = files[path];
    const type = path === '/' ? types.html : types[path.split('.').pop() ?? ''];
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

/** What the app allows itself: its own files, the one inline import map, and reading from the help centre. */
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
