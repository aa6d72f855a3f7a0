import { describe, expect, it } from 'vitest';
import { moveQuery } from '../../../src/urls/carried-query.ts';

describe('moveQuery', () => {
  it.each([
    ['search/?q=a%20b', 'search/#q=a%20b'],
    ['search/?q=a&category=fees', 'search/?category=fees#q=a'],
    ['self-check/?q=%E9%92%B1#steps', 'self-check/#steps'],
    ['search/?q=', 'search/'],
    ['/evil.example/?q=a', '/evil.example/#q=a'],
  ])('turns %s into %s', (path, moved) => {
    expect(moveQuery(`https://help.test/${path}`)).toBe(`https://help.test/${moved}`);
  });

  it('leaves an address without a query alone', () => {
    expect(moveQuery('https://help.test/search/?category=fees#q=b')).toBeUndefined();
  });
});
