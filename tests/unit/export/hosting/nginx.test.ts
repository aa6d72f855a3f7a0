import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { formatNginx } from '../../../../src/export/hosting/nginx.ts';
import {
  formatHeadersFile,
  formatRedirectsFile,
} from '../../../../src/export/hosting/rule-files.ts';
import { ask, type RawResponse } from '../../../support/ask.ts';
import type { MissingProgram } from '../../../support/debian-program.ts';
import { startNginxWith, type RunningHost } from '../../../support/hosts.ts';
import { createTestHosting } from '../../../support/hosting.ts';

/** One real nginx serves forty sites; each has another host and base path. */

const longest = `${'a'.repeat(61)}.${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(60)}`;

const addresses = [
  ['https://help.test', '/'],
  ['http://plain.test', '/'],
  ['https://a.test', '/a'],
  ['https://help.example-with-a-long-name.test', '/'],
  ['https://support-and-help-centre.labels.example.test', '/'],
  ['https://support.test', '/a-base-path-of-more-than-twenty-characters'],
  ['https://support-and-help-centre.posta.example.test', '/help-centre-for-customers'],
  [`https://${'x'.repeat(46)}`, '/'],
  [`https://${'x'.repeat(47)}`, '/'],
  [`https://${longest}`, '/'],
  [`https://e.${longest.slice(2)}`, '/help'],
  ['https://deep.test', '/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p'],
  ['https://long.test', `/${'help-'.repeat(40)}centre`],
  ['https://longer.test', `/${'part/'.repeat(100)}end`],
  ['https://unreserved.test', '/a-._~b'],
  ['https://dots.test', '/v1.2.3'],
  ['https://tilde.test', '/~user/help'],
  ['https://hyphen.test', '/-help-'],
  ['https://underscore.test', '/_help_'],
  ['https://digits.test', '/2026'],
  ['https://digit.test', '/1/2/3'],
  ['https://zero.test', '/0'],
  ['https://escaped.test', '/caf%C3%A9'],
  ['https://space.test', '/help%20centre'],
  ['https://percent.test', '/100%25'],
  ['https://chinese.test', '/帮助'],
  ['https://encoded.test', '/%E5%B8%AE%E5%8A%A9/中心'],
  ['https://emoji.test', '/💳'],
  ['https://帮助.test', '/help'],
  ['https://xn--fiqs8s.test', '/中国'],
  ['https://bücher.example.test', '/bücher'],
  ['http://[::1]', '/'],
  ['http://[2001:db8::1]:8080', '/help'],
  ['http://192.0.2.1', '/'],
  ['https://port.test:8443', '/help'],
  ['http://localhost:3000', '/'],
  ['https://9.test', '/'],
  ['https://signs.test', "/(a)+[b]{c}|^!'@&=,;"],
  ['https://quotes.test', '/"quoted"'],
  ['https://a-b--c.test', '/http/return/if/server'],
] as const;

const sites = addresses.map(([origin, base], index) => ({
  name: origin + base,
  place: String(index),
  hosting: createTestHosting({ origin, base }),
}));

describe('an nginx with forty sites', () => {
  let host: RunningHost | MissingProgram | undefined;
  const root = mkdtempSync(join(tmpdir(), 'help-sites-'));
  beforeAll(async () => {
    for (const { name, place, hosting } of sites) {
      const directory = join(root, place, hosting.base);
      mkdirSync(join(directory, 'en/parcel-refused'), { recursive: true });
      mkdirSync(join(directory, 'hosts'));
      writeFileSync(join(directory, 'hosts/nginx.conf'), '');
      writeFileSync(join(directory, 'en/parcel-refused/index.html'), `page of ${name}`);
      writeFileSync(join(directory, '404.html'), `missing at ${name}`);
      writeFileSync(join(directory, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    }
    host = await startNginxWith(
      sites.map(({ place, hosting }) => ({
        root: join(root, place),
        configuration: formatNginx(hosting),
      })),
    );
    if ('reason' in host) console.warn(`SKIPPED: tests on nginx. ${host.reason}`);
  });
  afterAll(async () => {
    if (host && 'stop' in host) await host.stop();
    rmSync(root, { recursive: true });
  });
  beforeEach((context: TestContext) => {
    if (host && 'reason' in host) context.skip(host.reason);
  });
  const getHost = (): RunningHost => {
    if (host && 'stop' in host) return host;
    throw new Error('nginx is not running.');
  };

  it('starts; variables of forty sites are more than it has quick places for', () => {
    const lines = getHost().testOutput.trim().split('\n');
    expect(lines.at(-1)).toMatch(/test is successful/);
    const complaints = lines.filter((line) => /\[(?:warn|error|emerg)\]/.test(line));
    expect(complaints.filter((line) => !line.includes('build optimal variables_hash'))).toEqual([]);
  });

  it.each(sites)('serves $name', async ({ name, hosting }) => {
    const { base, origin } = hosting;
    const get = (path: string): Promise<RawResponse> =>
      ask(getHost().port, encodeURI(base + path), { headers: { Host: new URL(origin).host } });
    const page = await get('en/parcel-refused/');
    expect({ status: page.status, body: page.body.toString() }).toEqual({
      status: 200,
      body: `page of ${name}`,
    });
    expect(page.headers['content-language']).toBe('en');
    const missing = await get('en/missing/');
    expect({ status: missing.status, body: missing.body.toString() }).toEqual({
      status: 404,
      body: `missing at ${name}`,
    });
    expect(missing.headers).not.toHaveProperty('access-control-allow-origin');
    const moved = await get('en/parcel-declined/?a=b');
    expect({ status: moved.status, location: moved.headers.location }).toEqual({
      status: 301,
      location: encodeURI(`${base}en/parcel-refused/?a=b`),
    });
    expect((await get('api/missing.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await get('favicon.svg')).headers['content-security-policy']).toContain('sandbox');
    expect((await get('hosts/nginx.conf')).status).toBe(404);
  });
});

it('has names that do not depend on the address, and differ between sites', () => {
  const names = sites.map(({ hosting }) => /\$\w+_cache_control/.exec(formatNginx(hosting))?.[0]);
  expect(new Set(names).size).toBe(sites.length);
  expect(names.filter((name) => !/^\$help_[0-9a-f]{8}_cache_control$/.test(name ?? ''))).toEqual(
    [],
  );
});

it('listens where the site is published', () => {
  const list = (origin: string) =>
    formatNginx(createTestHosting({ origin })).match(/(?<=^ *(?:# )?listen ).*(?=;$)/gm);
  expect(list('https://help.test')).toEqual(['80', '443 ssl']);
  expect(list('http://help.test:8080')).toEqual(['8080', '443 ssl']);
  expect(list('https://help.test:8443')).toEqual(['80', '8443 ssl']);
  expect(list('http://[::1]:8080')).toEqual(['[::]:8080', '[::]:443 ssl']);
});

it('writes the paths of other hosts as they are requested', () => {
  const hosting = createTestHosting({ base: '/帮助' });
  const texts = formatHeadersFile(hosting) + formatRedirectsFile(hosting);
  expect(texts).toContain(encodeURI('/帮助/zh/embed/'));
  expect(texts).toMatch(/^[\x20-\x7e\n]+$/);
});

it.each([
  '/a*b',
  '/a:b',
  '/a$b',
  '/a?b',
  '/a#b',
  '/a\\b',
  '/a\nb',
  '/a%24b',
  '/a%0Ab',
  'C:/help',
  '/a'.repeat(600),
])('refuses the base path %j', (base) => {
  expect(() => createTestHosting({ base })).toThrow('The base path is "/');
});
