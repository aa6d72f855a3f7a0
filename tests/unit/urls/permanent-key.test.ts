import { describe, expect, it } from 'vitest';
import { parsePermanentKey } from '../../../src/urls/permanent-key.ts';

describe('parsePermanentKey', () => {
  it.each([
    ['/go/WDR-101/', 'wdr-101'],
    ['/go/Wdr-101/', 'wdr-101'],
    ['/go/wdr101/', 'wdr-101'],
    ['/go/WDR101', 'wdr-101'],
    ['/go/WDR%20101/', 'wdr-101'],
    ['/go/wdr_101', 'wdr-101'],
    ['/go/wdr%E2%80%93101/', 'wdr-101'],
    ['/go/wdr%E2%88%92101/', 'wdr-101'],
    ['/go/%EF%BC%B7%EF%BC%A4%EF%BC%B2%EF%BC%8D%EF%BC%91%EF%BC%90%EF%BC%91/', 'wdr-101'],
    ['/go/%20WDR-101%20/', 'wdr-101'],
    ['/go/WDR-101.', 'wdr-101'],
    ['/go/WDR-101)', 'wdr-101'],
    ['/go/WDR-101%E3%80%82', 'wdr-101'],
    ['/GO/WDR-101/', 'wdr-101'],
    ['/go/Withdrawal-Delayed/', 'withdrawal-delayed'],
    ['/go/withdrawal%20delayed', 'withdrawal-delayed'],
    ['/go/withdrawal-delayed//', 'withdrawal-delayed'],
    ['/go/constructor/', 'constructor'],
    // Neither an id nor a code, or not below /go/.
    ['/go/', undefined],
    ['/go', undefined],
    ['/going/WDR-101/', undefined],
    ['/zh/WDR-101/', undefined],
    ['/go/WDR-101/extra/', undefined],
    ['/go/101/', undefined],
    ['/go/-/', undefined],
    ['/go/__proto__/', undefined],
    ['/go/..%2f..%2f/', undefined],
    ['/go/%2f%2fevil.example/', undefined],
    ['/go//evil.example/', undefined],
    ['/go/%5C%5Cevil/', undefined],
    ['/go/@evil/', undefined],
    ['/go/javascript:alert(1)/', undefined],
    ['/go/%E0%A4%A/', undefined],
    ['/go/%/', undefined],
    ['/go/WDR-101%00/', undefined],
    ['/go/WDR%0D%0ALocation:evil/', undefined],
    ['/go/%3Cimg%20src=x%3E/', undefined],
    ['/go/%E6%8F%90%E7%8E%B0/', undefined],
    [`/go/${'a'.repeat(256)}/`, undefined],
  ])('parses %s as %s', (pathname, key) => {
    expect(parsePermanentKey(pathname, '/go/')).toBe(key);
  });

  it('expects a path below the base path', () => {
    expect(parsePermanentKey('/help/go/Dep901/', '/help/go/')).toBe('dep-901');
    expect(parsePermanentKey('/go/Dep901/', '/help/go/')).toBeUndefined();
  });
});
