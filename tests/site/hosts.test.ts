import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { ask, type RawResponse, type RequestOptions } from '../support/ask.ts';
import {
  publishSite,
  startNginx,
  startOwnServer,
  type PublishedSite,
  type RunningHost,
} from '../support/hosts.ts';
import type { MissingProgram } from '../support/debian-program.ts';
import type { TestSiteName } from '../support/sites.ts';

/**
 * Compares the responses of a real server with the generated configuration and of `npm run serve`, which must be equal.
 */
const servers = [
  ['npm run serve', startOwnServer],
  ['nginx', startNginx],
] as const;

const sites: readonly TestSiteName[] = ['real', 'partial'];

const forYears = 'public, max-age=31536000, immutable';

/** Path below the base, with its caching, language, type and `frame-ancestors`. */
const files = [
  ['', 'no-cache', undefined, 'text/html; charset=utf-8', "'none'"],
  ['en/', 'no-cache', 'en', 'text/html; charset=utf-8', "'none'"],
  ['zh/parcel-refused/', 'no-cache', 'zh-CN', 'text/html; charset=utf-8', "'none'"],
  ['en/embed/parcel-refused/', 'no-cache', 'en', 'text/html; charset=utf-8', '*'],
  ['en/embed/', 'no-cache', 'en', 'text/html; charset=utf-8', '*'],
  ['go/PA-1101/', 'no-cache', undefined, 'text/html; charset=utf-8', "'none'"],
  ['en/parcel-refused.md', 'no-cache', 'en', 'text/markdown; charset=utf-8', "'none'"],
  ['en/opensearch.xml', 'no-cache', 'en', 'application/opensearchdescription+xml', "'none'"],
  ['api/v1/index.json', 'no-cache', undefined, 'application/json', "'none'"],
  ['api/v1/zh/articles.json', 'no-cache', 'zh-CN', 'application/json', "'none'"],
  ['pagefind/entry.json', 'no-cache', undefined, 'application/json', "'none'"],
  ['widget/v1.js', 'no-cache', undefined, 'text/javascript; charset=utf-8', "'none'"],
  ['en/manifest.webmanifest', 'no-cache', 'en', 'application/manifest+json', "'none'"],
  ['apple-touch-icon.png', 'public, max-age=86400', undefined, 'image/png', "'none'"],
  ['icons/512.png', 'public, max-age=86400', undefined, 'image/png', "'none'"],
  ['pictures/zh/parcel-refused.png', 'public, max-age=86400', undefined, 'image/png', "'none'"],
  ['favicon.svg', 'public, max-age=86400', undefined, 'image/svg+xml', "'none'"],
] as const;

/** Path below the base, and whether scripts of other origins may read the response. */
const shared = [
  ['api/v1/index.json', true],
  ['api/v1/en/articles/no-such-article.json', true],
  ['widget/v1.js', true],
  ['pagefind/entry.json', true],
  ['en/parcel-refused/', false],
  ['en/embed/parcel-refused/', false],
  ['favicon.svg', false],
] as const;

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin',
  'permissions-policy': matching(/^accelerometer=\(\), .*usb=\(\)$/),
  'content-security-policy': matching(/^frame-ancestors [^,|]+$/),
  'cross-origin-resource-policy': matching(/^(?:same|cross)-origin$/),
};

const missing = [
  'no-such-page/',
  'en/no-such-article/',
  '_astro/no-such-file.js',
  'en/embed/no-such-article/',
  '_astro/',
  'built/articles.json',
  'hosts/nginx.conf',
  '_headers',
  '_redirects',
  '%5f%68eaders',
  'built%2farticles.json',
  './built/articles.json',
];

/** Requested as written; none may redirect to another site, escape the directory, or inject a header. */
const hostile = [
  '//evil.example/',
  '//evil.example/..',
  '//evil.example/%2e%2e',
  '/\\evil.example/',
  '/%5cevil.example/',
  '/%2f%2fevil.example/..%2f',
  '/..%2f..%2f..%2fetc/passwd',
  '/../../../etc/passwd',
  '/en/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/en%0d%0aSet-Cookie:%20x=1',
  '/en%0d%0aLocation:%20https://evil.example/',
  '/go/pa-1101%0d%0aSet-Cookie:%20x=1',
  '/%00',
  '/%',
  '/%ff%fe',
];

describe.each(servers)('%s', (server, start) => {
  describe.each(sites)('serving the site %s', (name) => {
    let site: PublishedSite;
    let host: RunningHost | MissingProgram | undefined;
    beforeAll(async () => {
      site = publishSite(name);
      host = await start(site);
      if ('reason' in host) console.warn(`SKIPPED: tests on ${server}. ${host.reason}`);
    });
    afterAll(async () => {
      if (host && 'stop' in host) await host.stop();
      site.remove();
    });
    beforeEach((context: TestContext) => {
      if (host && 'reason' in host) context.skip(host.reason);
    });
    const getHost = (): RunningHost => {
      if (host && 'stop' in host) return host;
      throw new Error(`${server} is not running.`);
    };
    const get = (path: string, options?: RequestOptions): Promise<RawResponse> =>
      ask(getHost().port, site.base + path, options);

    it.each(files)('sends /%s cached, in its language, with its type', async (path, ...facts) => {
      const [caching, language, type, framing] = facts;
      const { status, headers } = await get(path);
      expect({
        status,
        caching: headers['cache-control'],
        language: headers['content-language'],
        type: headers['content-type']?.toLowerCase().replace(/;\s*/, '; '),
        framing: headers['content-security-policy']?.split('; ').at(-1),
      }).toEqual({ status: 200, caching, language, type, framing: `frame-ancestors ${framing}` });
    });

    it('lets no script of an SVG file run', async () => {
      const policy = (await get('favicon.svg')).headers['content-security-policy'];
      expect(policy).toMatch(/^default-src 'none'; .*; sandbox; frame-ancestors 'none'$/);
      expect(policy).not.toContain('script-src');
    });

    it('lets browsers keep the files of the search for good', async () => {
      const { locales } = JSON.parse((await get('pagefind/entry.json')).body.toString()) as {
        locales: Record<string, { index: string; words: string }>;
      };
      const { headers } = await get(`pagefind/zh/${locales.zh?.index}`);
      expect(headers).toMatchObject({
        'cache-control': forYears,
        'content-type': 'application/octet-stream',
        'access-control-allow-origin': '*',
      });
      expect(headers['content-encoding']).toBeUndefined();
    });

    it('sends the security headers once, with every kind of answer', async () => {
      const page = await get('en/');
      const answers = [
        page,
        await get('en/', { headers: { 'If-None-Match': page.headers.etag ?? '' } }),
        await get('en'),
        await get('en/no-such-article/'),
        await get('en/', { method: 'HEAD' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 304, expect.any(Number), 404, 200]);
      for (const { headers } of answers) expect(headers).toMatchObject(security);
    });

    it('sends HSTS only if the site is at the root of the host, and never over plain HTTP', async () => {
      expect((await get('en/')).headers).not.toHaveProperty('strict-transport-security');
      const { headers } = await get('en/', { headers: { 'X-Forwarded-Proto': 'https' } });
      expect(headers['strict-transport-security']).toBe(
        server === 'nginx' && site.base === '/' ? 'max-age=31536000' : undefined,
      );
    });

    it.each(shared)('decides whether other origins may read /%s: %s', async (path, isShared) => {
      const origin = { Origin: 'https://app.test' };
      const { headers } = await get(path, { headers: origin });
      expect(headers['access-control-allow-origin']).toBe(isShared ? '*' : undefined);
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      const before = await get(path, {
        method: 'OPTIONS',
        headers: { ...origin, 'Access-Control-Request-Method': 'GET' },
      });
      if (isShared) {
        expect(before.status).toBe(204);
        expect(before.headers).toMatchObject({
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD, OPTIONS',
          'access-control-allow-headers': '*',
        });
      } else expect(before.headers).not.toHaveProperty('access-control-allow-methods');
    });

    it.each(missing)(
      'says that %s does not exist, with the page in both languages',
      async (path) => {
        const { status, headers, body } = await get(path);
        expect({ status, body: body.toString().includes('data-not-found') }).toEqual({
          status: 404,
          body: true,
        });
        expect(headers).toMatchObject({
          'content-type': matching(/^text\/html; ?charset=utf-8$/i),
          'cache-control': 'no-cache',
          'content-security-policy': "frame-ancestors 'none'",
        });
        expect(headers).not.toHaveProperty('content-language');
      },
    );

    it('adds a missing slash and keeps the query', async () => {
      const { status, headers } = await get('en/search?q=replacement&a=%2F');
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${site.base}en/search/?q=replacement&a=%2F`);
    });

    it('responds to HEAD like to GET, without a body', async () => {
      const [whole, head] = [await get('en/'), await get('en/', { method: 'HEAD' })];
      expect(head.body).toHaveLength(0);
      expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    });

    it.each(hostile)('does not follow the hostile path %s', async (path) => {
      const { status, headers, body } = await ask(getHost().port, path);
      expect(status).toBeLessThan(500);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
      expect(headers.location ?? '').not.toContain('evil');
      expect(body.toString()).not.toContain('root:');
    });

    it.runIf(name === 'partial')(
      'redirects from a retired id to its article, in one step',
      async () => {
        for (const road of ['zh/', 'en/', 'zh/embed/', 'en/embed/']) {
          for (const end of ['', '/']) {
            const { status, headers } = await get(`${road}parcel-declined${end}?theme=dark`);
            expect({ status, location: headers.location }).toEqual({
              status: 301,
              location: `${site.base}${road}parcel-refused/?theme=dark`,
            });
          }
        }
      },
    );

    it.runIf(server !== 'npm run serve')('accepts the configuration', () => {
      const { testOutput } = getHost();
      expect(testOutput).toMatch(/test is successful/);
      expect(testOutput).not.toMatch(/\[warn\]|\[error\]|\[emerg\]/);
    });
  });
});
