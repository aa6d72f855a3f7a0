import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { findRedirect, listHeaders } from '../../../../src/export/hosting/response.ts';
import type { Hosting } from '../../../../src/export/hosting/hosting.ts';
import { formatNginx } from '../../../../src/export/hosting/nginx.ts';
import {
  formatHeadersFile,
  formatRedirectsFile,
  mostHeaderBlocks,
  mostRedirects,
} from '../../../../src/export/hosting/rule-files.ts';
import { createArticle, createProblemInput } from '../../../support/articles.ts';
import { createTestHosting, listSamplePaths } from '../../../support/hosting.ts';

/** The packages of the hosts read the files here, and have to get the headers of the table. */

const home = mkdtempSync(join(tmpdir(), 'help-host-files-'));
afterAll(() => rmSync(home, { recursive: true }));

const writeTemporary = (name: string, text: string): string => {
  const file = join(home, name);
  writeFileSync(file, text);
  return file;
};

interface NetlifyRedirect {
  readonly from: string;
  readonly to: string;
}

type Values = Readonly<Record<string, string>>;

/** Returns the headers of the table for a file, as a host sends them over HTTPS. */
const expectHeaders = (hosting: Hosting, path: string): Values =>
  Object.fromEntries(listHeaders(hosting, { method: 'GET', path, isSecure: true }, path));

const isPage = (path: string): boolean => /\/$|\.html$/.test(path);

describe.each(['/', '/help/'])('files for a site below %s', (base) => {
  const hosting = createTestHosting({ base });
  const paths = listSamplePaths(base);

  it('give the headers of the table on Netlify, each once', async () => {
    const file = writeTemporary('_headers', formatHeadersFile(hosting));
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [file],
      netlifyConfigPath: undefined,
      configHeaders: [],
      minimal: false,
    });
    expect(errors).toEqual([]);
    for (const path of paths) {
      const said = headers
        .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
        .flatMap(({ values }) => Object.entries(values));
      expect({ path, names: said.map(([name]) => name).sort() }).toEqual({
        path,
        names: [...new Set(said.map(([name]) => name))].sort(),
      });
      // The host makes browsers revalidate by default, and only pages need framing and loading rules.
      const own = [
        'Cache-Control',
        ...(isPage(path) ? [] : ['Content-Security-Policy', 'Cross-Origin-Resource-Policy']),
      ];
      const expected = expectHeaders(hosting, path);
      const omitted = own.filter((name) => !said.some(([saidName]) => saidName === name));
      const rest = Object.entries(expected).filter(([name]) => !omitted.includes(name));
      expect({ path, said: Object.fromEntries(said) }).toEqual({
        path,
        said: Object.fromEntries(rest),
      });
      if (omitted.includes('Cache-Control')) expect(expected['Cache-Control']).toBe('no-cache');
    }
  });

  it.each(['zh', 'en'])('allow the start page of the embed in %s to be framed', (locale) => {
    const blocks = formatHeadersFile(hosting).split(/\n(?=\/)/);
    const path = `${base}${locale}/embed/`;
    const own = blocks.findIndex((block) => block.startsWith(`${path}\n`));
    expect(own).toBeGreaterThan(
      blocks.findIndex((block) => block.startsWith(`${base}${locale}/:page/\n`)),
    );
    expect(blocks[own]?.trimEnd().split('\n')).toEqual([
      path,
      '  ! Content-Security-Policy',
      '  Content-Security-Policy: frame-ancestors *',
      '  ! Cross-Origin-Resource-Policy',
      '  Cross-Origin-Resource-Policy: cross-origin',
    ]);
  });

  it('respect the limits of Cloudflare: number of blocks, length of lines, one asterisk, no scheme', () => {
    const lines = formatHeadersFile(hosting).trimEnd().split('\n');
    const blocks = lines.filter((line) => !line.startsWith('  '));
    expect(blocks.length).toBeLessThanOrEqual(mostHeaderBlocks);
    expect(new Set(blocks).size).toBe(blocks.length);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
    expect(
      blocks.filter(
        (line) =>
          !/^\/[^*:\s]*(?:\*[^*\s]*|:page\/|:flow\/(?::step\/)?|:file|:folder\/:file)?$/.test(line),
      ),
    ).toEqual([]);
    expect(formatRedirectsFile(hosting)).toMatch(/^(?:\/\S+\/ \/\S+\/ 301\n)+$/);
  });

  it('redirect on Netlify', async () => {
    const file = writeTemporary('_redirects', formatRedirectsFile(hosting));
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [file],
      configRedirects: [],
      minimal: false,
    });
    expect(errors).toEqual([]);
    const said = (redirects as readonly NetlifyRedirect[]).map(({ from, to }) => `${from} ${to}`);
    expect(said[0]).toBe(`${base}zh/parcel-declined/ ${base}zh/parcel-refused/`);
    expect(said).toHaveLength(4);
  });
});

describe('a site with more retired ids than a host accepts', () => {
  const count = 2_000;
  const hosting = createTestHosting({
    articles: [
      createArticle(
        'en',
        'parcel-refused',
        createProblemInput({
          aliases: Array.from({ length: count }, (_, index) => `old-${index}`),
        }),
      ),
    ],
  });

  it('gives the first redirects to that host, those of articles before those of embedded articles', () => {
    const lines = formatRedirectsFile(hosting).trimEnd().split('\n');
    expect(lines).toHaveLength(mostRedirects);
    expect(lines.filter((line) => line.includes('/embed/'))).toEqual([]);
  });

  it('gives all redirects to nginx', () => {
    expect(formatNginx(hosting)).toContain('"/en/embed/old-1999"');
  });
});

describe('a site without retired ids and codes', () => {
  const hosting = createTestHosting({ articles: [] });

  it('has no empty rules', () => {
    expect(formatRedirectsFile(hosting)).toBe('');
    expect(formatNginx(hosting)).not.toContain('return 301');
  });
});

describe('addresses that articles were imported from', () => {
  const hosting = createTestHosting({
    base: '/help',
    formerAddresses: [
      { path: '/kb/old', locale: 'en', id: 'parcel-refused' },
      { path: '/知识/a.html', locale: 'zh', id: 'parcel-refused' },
      { path: '/kb/:placeholder', locale: 'en', id: 'parcel-refused' },
      { path: '/help/en/parcel-refused/', locale: 'en', id: 'parcel-refused' },
    ],
  });

  it('redirect from the root of the host, with and without a slash', () => {
    expect(formatRedirectsFile(hosting).split('\n').slice(0, 5)).toEqual([
      '/kb/old /help/en/parcel-refused/ 301',
      '/kb/old/ /help/en/parcel-refused/ 301',
      '/%E7%9F%A5%E8%AF%86/a.html /help/zh/parcel-refused/ 301',
      '/%E7%9F%A5%E8%AF%86/a.html/ /help/zh/parcel-refused/ 301',
      '/help/zh/parcel-declined/ /help/zh/parcel-refused/ 301',
    ]);
    expect(formatRedirectsFile(hosting)).toMatch(/301\n$/);
    expect(formatNginx(hosting)).toContain('location = "/kb/old" { return 301');
  });

  it('neither repeat an address nor take one from a page', () => {
    const { redirects } = createTestHosting({
      base: '/',
      formerAddresses: [
        { path: '/kb/old', locale: 'en', id: 'parcel-refused' },
        { path: '/kb/old/', locale: 'zh', id: 'parcel-refused' },
        { path: '/zh/parcel-declined', locale: 'zh', id: 'parcel-refused' },
        { path: '/zh/', locale: 'zh', id: 'parcel-refused' },
        { path: '/zh/parcel-refused', locale: 'en', id: 'parcel-refused' },
      ],
    });
    const from = redirects.map((redirect) => redirect.from);
    expect(from).toEqual([...new Set(from)]);
    expect(from).toContain('/kb/old/');
    expect(from).not.toContain('/zh/');
    expect(from).not.toContain('/zh/parcel-refused/');
  });

  it('are redirected by `npm run serve`, too', () => {
    expect(findRedirect(hosting, '/kb/old')).toBe('/help/en/parcel-refused/');
  });
});
