import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { compressSite, type Sizes } from '../../src/export/hosting/compress-site.ts';
import { ask } from '../support/ask.ts';
import { listFiles } from '../../src/content-model/list-files.ts';
import type { MissingProgram } from '../support/debian-program.ts';
import { publishSite, startNginx, type PublishedSite, type RunningHost } from '../support/hosts.ts';
import { getSiteDirectory } from '../support/sites.ts';
import { copySite } from '../support/tiny-site.ts';

describe('compressing a built site', () => {
  const home = mkdtempSync(join(tmpdir(), 'help-compress-'));
  const directory = join(home, 'site');
  const at = (path: string): string => join(directory, path);
  const page = 'zh/parcel-refused/index.html';
  let first: Sizes[];
  beforeAll(async () => {
    copySite(getSiteDirectory('partial'), directory);
    writeFileSync(at('small.txt'), 'x'.repeat(1023));
    writeFileSync(at('large.txt'), 'x'.repeat(1024));
    writeFileSync(
      at('noise.txt'),
      Uint8Array.from({ length: 1030 }, (_, i) => (i * i * 31 + i) >> 3),
    );
    writeFileSync(at('kept.tar.gz'), 'not ours');
    first = await compressSite(directory);
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it('writes both formats beside a page, with the same content', () => {
    const plain = readFileSync(at(page));
    expect(gunzipSync(readFileSync(at(`${page}.gz`))).equals(plain)).toBe(true);
    expect(brotliDecompressSync(readFileSync(at(`${page}.br`))).equals(plain)).toBe(true);
    const sizes = first.find(({ plain: bytes }) => bytes === plain.length);
    expect(sizes?.brotli).toBe(readFileSync(at(`${page}.br`)).length);
    expect(sizes?.gzip).toBe(readFileSync(at(`${page}.gz`)).length);
  });

  it.each([
    ['large.txt.br', true],
    ['small.txt.br', false],
    ['pagefind/entry.json.gz', false],
    ['built/articles.json.gz', false],
    ['hosts/nginx.conf.gz', false],
    ['.published.json.gz', false],
  ])('decides about %s: %s', (path, expected) => {
    expect(existsSync(at(path))).toBe(expected);
  });

  it('does not compress pictures and files of the search', () => {
    const twice = listFiles(directory).filter((path) => /\.(?:png|pf_\w+)\.(?:gz|br)$/.test(path));
    expect(twice).toEqual([]);
  });

  it('produces the same bytes again', async () => {
    const paths = [`${page}.gz`, `${page}.br`];
    const before = paths.map((path) => readFileSync(at(path)).toString('base64'));
    expect(await compressSite(directory)).toEqual(first);
    expect(paths.map((path) => readFileSync(at(path)).toString('base64'))).toEqual(before);
  });

  it('updates changed, shrunk and deleted files, and no others', async () => {
    writeFileSync(at(page), `${readFileSync(at(page), 'utf8')}<!-- changed -->`);
    writeFileSync(at('large.txt'), 'small');
    writeFileSync(at('gone.html.br'), 'left over');
    await compressSite(directory);
    expect(gunzipSync(readFileSync(at(`${page}.gz`))).toString()).toContain('<!-- changed -->');
    for (const path of ['large.txt.gz', 'large.txt.br', 'gone.html.br']) {
      expect({ path, exists: existsSync(at(path)) }).toEqual({ path, exists: false });
    }
    expect(readFileSync(at('kept.tar.gz'), 'utf8')).toBe('not ours');
  });

  it('reports a directory that is not a site', async () => {
    await expect(compressSite(home)).rejects.toThrow('expected a directory that `npm run build`');
  });
});

describe('nginx, given a compressed site,', () => {
  let site: PublishedSite;
  let host: RunningHost | MissingProgram | undefined;
  beforeAll(async () => {
    site = publishSite('partial');
    await compressSite(site.directory.replace(/\/$/, ''));
    host = await startNginx(site);
    if ('reason' in host) console.warn(`SKIPPED: compressed files from nginx. ${host.reason}`);
  });
  afterAll(async () => {
    if (host && 'stop' in host) await host.stop();
    site.remove();
  });
  beforeEach((context: TestContext) => {
    if (host && 'reason' in host) context.skip(host.reason);
    else if (!host?.hasBrotli) console.warn('SKIPPED: Brotli; this nginx has no module for it.');
  });

  const getHost = (): RunningHost => {
    if (host && 'stop' in host) return host;
    throw new Error('nginx is not running.');
  };

  const files = [
    ['zh/parcel-refused/', 'zh/parcel-refused/index.html', 'text/html'],
    ['api/v1/index.json', 'api/v1/index.json', 'application/json'],
  ] as const;
  const forms = [
    ['gzip', 'gzip', '.gz'],
    ['br', 'gzip, deflate, br', '.br'],
  ] as const;

  it.each(files)('sends /%s in both formats as stored on disk', async (path, file, type) => {
    const { port, hasBrotli } = getHost();
    for (const [encoding, accepted, ending] of forms) {
      if (encoding === 'br' && !hasBrotli) continue;
      const { headers, body } = await ask(port, site.base + path, {
        headers: { 'Accept-Encoding': accepted },
      });
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'content-type': expect.stringContaining(type) as unknown,
        vary: 'Accept-Encoding',
        'cache-control': 'no-cache',
      });
      expect(body.equals(readFileSync(join(site.directory, file + ending)))).toBe(true);
    }
  });

  it('sends the plain file to clients that accept neither, with Vary', async () => {
    const { port } = getHost();
    const [path, file] = files[0];
    const { headers, body } = await ask(port, site.base + path);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.equals(readFileSync(join(site.directory, file)))).toBe(true);
  });

  it('sends the 404 page compressed, with its status', async () => {
    const { port } = getHost();
    const { status, headers, body } = await ask(port, `${site.base}no-such-page/`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect({ status, encoding: headers['content-encoding'] }).toEqual({
      status: 404,
      encoding: 'gzip',
    });
    expect(gunzipSync(body).toString()).toContain('data-not-found');
  });
});
