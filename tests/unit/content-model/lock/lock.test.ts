import { describe, expect, it } from 'vitest';
import {
  emptyLock,
  formatLock,
  parseLock,
  resolveId,
  resolveSection,
  type Lock,
} from '../../../../src/content-model/lock/lock.ts';

const tables = { articles: {}, aliases: {}, retiredCodes: {}, retiredSections: {} };

const text = (parts: object): string => JSON.stringify({ version: 1, ...tables, ...parts });

/** Returns a lock from its data; throws if it is invalid. */
function read(parts: object): Lock {
  const { data: lock, problems } = parseLock(text(parts));
  if (!lock) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  return lock;
}

describe('a lock as text', () => {
  it('is sorted, with one name per line, and stable after parsing', () => {
    const lock = read({
      articles: {
        late: { sections: ['wait', 'check', 'wait'] },
        early: { code: 'PA-1901', sections: [] },
      },
      aliases: { slow: 'late' },
    });
    const written = formatLock(lock);
    expect(written.split('\n').map((line) => line.trim())).toEqual([
      '{',
      '"version": 1,',
      '"articles": {',
      '"early": {',
      '"code": "PA-1901",',
      '"sections": []',
      '},',
      '"late": {',
      '"sections": [',
      '"check",',
      '"wait"',
      ']',
      '}',
      '},',
      '"aliases": {',
      '"slow": "late"',
      '},',
      '"retiredCodes": {},',
      '"retiredSections": {}',
      '}',
      '',
    ]);
    expect(formatLock(parseLock(written).data ?? emptyLock)).toBe(written);
  });

  it.each([
    ['nothing', '', '', /^is not JSON: /],
    ['marks of a merge', '{\n<<<<<<< HEAD\n', '', /^is not JSON: /],
    ['a list', '[]', '', /^has other keys; expected version, articles,/],
    ['another version', text({ version: 2 }), 'version', /^is not 1/],
    ['an unknown table', text({ codes: {} }), '', /^has other keys/],
    ['a missing table', text({ aliases: undefined }), 'aliases', /^is not an object/],
    [
      'an id in capitals',
      text({ articles: { Late: { sections: [] } } }),
      'articles.Late',
      /^is not an id/,
    ],
    [
      'an article without sections',
      text({ articles: { late: {} } }),
      'articles.late.sections',
      /^is not an article/,
    ],
    [
      'an article that is a number',
      text({ articles: { late: 1 } }),
      'articles.late',
      /^is not an article/,
    ],
    [
      'a code in small letters',
      text({ retiredCodes: { 're-1': 'late' } }),
      'retiredCodes.re-1',
      /^is not a code/,
    ],
    [
      'a section that is no id',
      text({ articles: { late: { sections: [3] } } }),
      'articles.late.sections.0',
      /^is not an id/,
    ],
  ])('says what is wrong with %s', (_what, wrong, path, reason) => {
    const { data: lock, problems } = parseLock(wrong);
    expect(lock).toBeUndefined();
    expect(problems[0]?.path.join('.')).toBe(path);
    expect(problems[0]?.reason).toMatch(reason);
  });

  it('can contain names of object methods', () => {
    const lock = read({ articles: { constructor: { sections: ['to-string'] } } });
    expect(resolveId(lock, 'constructor')).toBe('constructor');
    expect(resolveId(lock, 'to-string')).toBeUndefined();
    expect(resolveId(emptyLock, 'constructor')).toBeUndefined();
  });
});

describe('a lock merged from two branches', () => {
  it.each([
    ['a retired id of a retired id', 'oldest', 'late'],
    ['an article', 'late', 'late'],
    ['an id that was never published', 'never', undefined],
  ])('leads %s to the living article', (_what, id, target) => {
    const articles = { late: { sections: [] } };
    const lock = read({ articles, aliases: { oldest: 'older', older: 'late' } });
    expect(resolveId(lock, id)).toBe(target);
  });

  it('follows a heading that was retired twice', () => {
    const articles = { late: { sections: ['wait'] } };
    const lock = read({
      articles,
      retiredSections: { late: { first: 'second', second: 'wait', gone: 'main' } },
    });
    expect(resolveSection(lock, 'late', 'first')).toBe('wait');
    expect(resolveSection(lock, 'late', 'gone')).toBe('main');
    expect(resolveSection(lock, 'late', 'never')).toBeUndefined();
  });

  it.each([
    [
      'ids in a circle',
      { aliases: { a: 'b', b: 'a' } },
      'leads to "b", which leads to no article in the lock',
    ],
    [
      'headings in a circle',
      { articles: { late: { sections: [] } }, retiredSections: { late: { a: 'b', b: 'a' } } },
      'leads to "b", which leads to no section',
    ],
    [
      'a retired code without an article',
      { retiredCodes: { 'RE-1901': 'late' } },
      'leads to "late", which leads to no article',
    ],
  ])('is none with %s', (_what, parts, reason) => {
    expect(parseLock(text(parts)).problems[0]?.reason).toContain(reason);
  });
});
