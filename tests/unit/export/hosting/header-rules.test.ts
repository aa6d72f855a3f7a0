import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../../src/export/hosting/header-rules.ts';
import { matchesPattern } from '../../../../src/export/hosting/pattern.ts';
import { createTestHosting, listSamplePaths } from '../../../support/hosting.ts';

const find = (name: string, hosting = createTestHosting()) => {
  const rule = hosting.headers.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`There is no rule of ${name}.`);
  return rule;
};

describe('the table of headers', () => {
  it.each(['/', '/help/'])('has at most one case for each path below %s', (base) => {
    const { headers } = createTestHosting({ base });
    const doubled = headers.flatMap(({ name, cases }) =>
      listSamplePaths(base)
        .filter((path) => {
          const patterns = cases.flatMap(({ paths }) => paths);
          return patterns.filter((pattern) => matchesPattern(pattern, path)).length > 1;
        })
        .map((path) => `${name} on ${path}`),
    );
    expect(doubled).toEqual([]);
  });

  it('has a sample path for every pattern', () => {
    const unused = createTestHosting()
      .headers.flatMap(({ cases }) => cases.flatMap(({ paths }) => paths))
      .filter((pattern) => !listSamplePaths('/').some((path) => matchesPattern(pattern, path)));
    expect(unused).toEqual([]);
  });

  it.each([
    [['*'], 'frame-ancestors *'],
    [[], "frame-ancestors 'none'"],
    [
      ["'self'", 'https://*.app.example:8443', 'capacitor:'],
      "frame-ancestors 'self' https://*.app.example:8443 capacitor:",
    ],
  ])('lets the embedders %j frame only embedded pages', (embedders, expected) => {
    const rule = find('Content-Security-Policy', createTestHosting({ embedders }));
    expect(findHeader(rule, '/zh/embed/parcel-refused/')).toBe(expected);
    expect(findHeader(rule, '/zh/embed/solve/')).toBe(expected);
    expect(findHeader(rule, '/en/embed/solve/parcel/taken/')).toBe(expected);
    expect(findHeader(rule, '/en/solve/parcel/taken/')).toBe("frame-ancestors 'none'");
    expect(findHeader(rule, '/zh/parcel-refused/')).toBe("frame-ancestors 'none'");
    expect(findHeader(rule, '/zh/embedded/')).toBe("frame-ancestors 'none'");
  });

  it.each([
    'app.example',
    'https://a.example; script-src *',
    'https://a.example\nX: y',
    '"',
    '$uri',
    '',
  ])('refuses the embedder %j', (embedder) => {
    expect(() => createTestHosting({ embedders: [embedder] })).toThrow(
      `embedders in src/site/config.ts has ${JSON.stringify(embedder)}`,
    );
  });

  it.each([
    ['https://help.test', '/', true],
    ['http://help.test', '/', false],
    ['https://posta.test', '/help/', false],
  ])('sends Strict-Transport-Security for %s%s: %s', (origin, base, expected) => {
    const names = createTestHosting({ origin, base }).headers.map(({ name }) => name);
    expect(names.includes('Strict-Transport-Security')).toBe(expected);
  });

  it('never allows requests with credentials from other origins', () => {
    const names = createTestHosting().headers.map(({ name }) => name);
    expect(names).not.toContain('Access-Control-Allow-Credentials');
  });
});
