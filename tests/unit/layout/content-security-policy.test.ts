import { describe, expect, it } from 'vitest';
import { formatContentSecurityPolicy } from '../../../src/layout/content-security-policy.ts';

const findDirective = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((directive) => directive.startsWith(`${name} `));

describe('the Content Security Policy', () => {
  it('allows inline scripts by their hash only', () => {
    const policy = formatContentSecurityPolicy({ inlineScripts: ['alert(1)'] });
    expect(findDirective(policy, 'script-src')).toBe(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    );
    expect(policy).not.toMatch(/unsafe/);
  });

  it('allows videos of the site where there are any', () => {
    expect(formatContentSecurityPolicy({ inlineScripts: [], hasMedia: true })).toContain(
      "; media-src 'self'; ",
    );
    expect(formatContentSecurityPolicy({ inlineScripts: [] })).not.toContain('media-src');
  });

  it('allows no requests on a read-only page', () => {
    expect(formatContentSecurityPolicy({ inlineScripts: [], isReadOnly: true })).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'",
    );
  });

  it.each([
    ['no endpoint', undefined, "connect-src 'self'"],
    ['a path', '/reports', "connect-src 'self'"],
    ['an address', 'https://reports.example/a?b=c', "connect-src 'self' https://reports.example"],
    [
      'an address with a port',
      'https://reports.example:8443/',
      "connect-src 'self' https://reports.example:8443",
    ],
  ])('lets them send where the site says: %s', (_what, endpoint, directive) => {
    const policy = formatContentSecurityPolicy({ inlineScripts: [], endpoint });
    expect(findDirective(policy, 'connect-src')).toBe(directive);
  });

  it.each(['http://reports.example/', '//reports.example/', 'reports', 'javascript:alert(1)', ''])(
    'refuses %o as an endpoint, with what it expects',
    (endpoint) => {
      expect(() => formatContentSecurityPolicy({ inlineScripts: [], endpoint })).toThrow(
        /expected a path such as/,
      );
    },
  );
});
