import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../../src/export/hosting/pattern.ts';

const table = [
  ['/favicon.svg', '/favicon.svg', true],
  ['/favicon.svg', '/faviconXsvg', false],
  ['/favicon.svg', '/zh/favicon.svg', false],
  ['/_astro/*', '/_astro/', true],
  ['/_astro/*', '/_astro/a/b.css', true],
  ['/_astro/*', '/_astro', false],
  ['/_astro/*', '/zh/_astro/', false],
  ['/zh/*.md', '/zh/a.md', true],
  ['/zh/*.md', '/zh/a/b.md', true],
  ['/zh/*.md', '/zh/a.md/', false],
  ['/zh/*.md', '/zh/amd', false],
  ['/a*a', '/a', false],
] as const;

describe('a pattern', () => {
  it.each(table)('%s and the path %s: %s', (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });
});
