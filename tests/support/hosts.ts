import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from '../../src/cli/static-server.ts';
import { toBase } from '../../src/urls/hrefs.ts';
import { findDebianProgram, type FoundProgram, type MissingProgram } from './debian-program.ts';
import { getSiteDirectory, testSites, type TestSiteName } from './sites.ts';
import { copySite } from './tiny-site.ts';

/** A copy of a test site for a real server. */
export interface PublishedSite {
  /** The document root; the site is in the folder of its base path. */
  readonly root: string;
  readonly directory: string;
  readonly base: string;
  readonly remove: () => void;
}

export interface RunningHost {
  readonly port: number;
  /** Output of the server's configuration test, if it has one. */
  readonly testOutput: string;
  readonly hasBrotli: boolean;
  readonly stop: () => Promise<void>;
}

/** Placeholder files of every kind that has header rules, for test sites without them. */
const placeholders: Readonly<Record<string, string>> = {
  'en/embed/parcel-refused/index.html': '<!doctype html><title>Embedded</title>',
  'en/parcel-refused.md': '# Parcel refused',
  'go/PA-1101/index.html': '<!doctype html><title>PA-1101</title>',
  'go/PA-1901/index.html': '<!doctype html><title>PA-1901</title>',
  'api/v1/index.json': `{"padding": "${'x'.repeat(2000)}"}`,
  'api/v1/zh/articles.json': '{}',
  'widget/v1.js': '/* widget */',
};

/** Copies a test site to a new document root. */
export function publishSite(name: TestSiteName): PublishedSite {
  const root = mkdtempSync(join(tmpdir(), 'help-host-'));
  const base = toBase(testSites[name].base);
  const directory = join(root, base);
  copySite(getSiteDirectory(name), directory);
  for (const [path, text] of Object.entries(placeholders)) {
    const file = join(directory, path);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { root, directory, base, remove: () => rmSync(root, { recursive: true, force: true }) };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when a process has printed a text; rejects with its output if it exits before. */
const waitForWords = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((ready, fail) => {
    let said = '';
    const listen = (data: Buffer): void => {
      said += data.toString();
      if (said.includes(words)) ready();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`It ended with ${code}: ${said}`)));
  });

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const isMissing = (found: FoundProgram | MissingProgram): found is MissingProgram =>
  'reason' in found;

const brotliModule = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A site for nginx: its generated configuration and its document root. */
export interface NginxSite {
  readonly configuration: string;
  readonly root: string;
}

/** Starts one nginx that serves sites, all on one port. */
export async function startNginxWith(
  sites: readonly NginxSite[],
): Promise<RunningHost | MissingProgram> {
  const found = findDebianProgram({
    program: 'usr/sbin/nginx',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  });
  if (isMissing(found)) return found;
  const module = join(found.root, brotliModule);
  const hasBrotli = existsSync(module);
  const port = await findFreePort();
  const home = mkdtempSync(join(tmpdir(), 'help-nginx-'));
  const configured = sites.map(({ configuration, root }) =>
    configuration
      .replace(/^ *listen .*;$/m, `listen 127.0.0.1:${port};`)
      .replace('root /var/www/help;', `root ${root};`)
      .replace(hasBrotli ? '# brotli_static on;' : /$/, hasBrotli ? 'brotli_static on;' : ''),
  );
  writeFileSync(join(home, 'help.conf'), configured.join('\n'));
  const directives = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off; worker_processes 1;',
      `pid ${home}/pid; error_log stderr notice;`,
      ...(hasBrotli ? [`load_module ${module};`] : []),
      `events {} http { access_log off; ${directives.join(' ')} include help.conf; }`,
    ].join('\n'),
  );
  const parameters = ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')];
  const options = { env: { ...process.env, ...found.environment } };
  const test = spawnSync(found.program, ['-t', ...parameters], { ...options, encoding: 'utf8' });
  const child = spawn(found.program, parameters, options);
  await waitForWords(child, 'start worker process ');
  return {
    port,
    hasBrotli,
    testOutput: test.stderr,
    stop: async () => {
      await stopProcess(child);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Starts nginx with the configuration from the build. */
export const startNginx = ({ root, directory }: PublishedSite) =>
  startNginxWith([
    { root, configuration: readFileSync(join(directory, 'hosts/nginx.conf'), 'utf8') },
  ]);

/** Starts the project's own server. */
export async function startOwnServer({ directory, base }: PublishedSite): Promise<RunningHost> {
  const server = await startServer({ directory, base, port: 0 });
  return {
    port: Number(new URL(server.url).port),
    hasBrotli: false,
    testOutput: '',
    stop: server.close,
  };
}
