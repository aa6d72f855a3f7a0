import { describe, expect, it } from 'vitest';
import {
  findMissingCodes,
  findMissingIds,
  findMissingSections,
  findReuse,
} from '../../../../src/content-model/lock/compare-lock.ts';
import { emptyLock, type Lock } from '../../../../src/content-model/lock/lock.ts';
import { updateLock } from '../../../../src/content-model/lock/update-lock.ts';
import { createPublished, type PublishedInput } from '../../../support/published.ts';

type Articles = Readonly<Record<string, PublishedInput>>;

const late = { code: 'RE-1901', sections: ['wait', 'check'] };
const before: Articles = { late, early: { code: 'PA-1901' }, safe: { aliases: ['secure'] } };
const lock = updateLock(emptyLock, createPublished(before));

/** Returns all differences between the content and a lock, as short texts. */
function findAll(articles: Articles, against: Lock = lock): string[] {
  const published = createPublished(articles);
  return [
    ...findMissingIds(against, published).map(
      ({ id, successor }) => `id ${id} (${successor ?? ''})`,
    ),
    ...findMissingCodes(against, published).map(({ code, id }) => `code ${code} of ${id}`),
    ...findMissingSections(against, published).map(({ id, section }) => `section ${id}#${section}`),
    ...findReuse(against, published).map((reuse) => `${reuse.kind} in ${reuse.id}`),
  ];
}

describe('published names', () => {
  it.each<[string, Articles, string[]]>([
    ['is all there', before, []],
    ['and more', { ...before, new: { code: 'RE-1902', aliases: ['newer'] } }, []],
    [
      'lacks an article, once and not for its code and headings, too',
      { early: { code: 'PA-1901' }, safe: { aliases: ['secure'] } },
      ['id late ()'],
    ],
    ['lacks an alias', { ...before, safe: {} }, ['id secure (safe)']],
    [
      'lacks an article, and with it its alias',
      { late, early: { code: 'PA-1901' } },
      ['id safe ()'],
    ],
    [
      'has an alias in another article',
      { ...before, safe: {}, early: { code: 'PA-1901', aliases: ['secure'] } },
      [],
    ],
    [
      'was renamed without an alias',
      { delayed: late, early: { code: 'PA-1901' }, safe: { aliases: ['secure'] } },
      ['id late (delayed)'],
    ],
    [
      'has another code',
      { ...before, late: { ...late, code: 'RE-1902' } },
      ['code RE-1901 of late'],
    ],
    ['has no code', { ...before, late: { sections: late.sections } }, ['code RE-1901 of late']],
    [
      'has its code in another article',
      { ...before, late: { ...late, code: 'RE-1902' }, new: { code: 'RE-1901' } },
      ['code in new'],
    ],
    [
      'has its code in two articles, which another rule reports',
      { ...before, new: { code: 'RE-1901' } },
      [],
    ],
    [
      'lacks a heading',
      { ...before, late: { ...late, sections: ['check'] } },
      ['section late#wait'],
    ],
    [
      'cannot be read, so that nothing is known to be gone',
      { late: { isUnread: true }, early: { isUnread: true } },
      [],
    ],
  ])('%s', (_what, articles, found) => {
    expect(findAll(articles)).toEqual(found);
  });
});

describe('a retired article', () => {
  const merged: Articles = { late, early: { code: 'PA-1901', aliases: ['safe', 'secure'] } };

  it('passes on its id and its earlier ids', () => {
    expect(findAll(merged)).toEqual([]);
  });

  it('must pass on its earlier ids: the finding names the replacement', () => {
    const forgetful = { ...merged, early: { code: 'PA-1901', aliases: ['safe'] } };
    expect(findAll(forgetful)).toEqual(['id secure (early)']);
  });

  it('passes on its code to the article with its id only', () => {
    const replacement = { delayed: { ...late, aliases: ['late'] } };
    const rest = { early: { code: 'PA-1901' }, safe: { aliases: ['secure'] } };
    expect(findAll({ ...replacement, ...rest })).toEqual([]);
    const other = { delayed: { aliases: ['late'] }, new: { code: 'RE-1901' } };
    expect(findAll({ ...other, ...rest })).toEqual(['code in new']);
  });

  it('passes on its code over two steps', () => {
    const once = { delayed: { ...late, aliases: ['late'] } };
    const rest = { early: { code: 'PA-1901' }, safe: { aliases: ['secure'] } };
    const after = updateLock(lock, createPublished({ ...once, ...rest }));
    const twice = { slow: { aliases: ['delayed', 'late'] } };
    expect(findAll({ ...twice, ...rest }, after)).toEqual([]);
    expect(findAll({ slow: { aliases: ['delayed'] }, ...rest }, after)).toEqual(['id late (slow)']);
  });
});

describe('a retired name', () => {
  const retired: Lock = {
    ...lock,
    aliases: new Map([['secure', 'safe']]),
    retiredCodes: new Map([['RE-1900', 'late']]),
    retiredSections: new Map([['late', new Map([['steps', 'check']])]]),
  };

  it.each<[string, Articles, string[]]>([
    ['may not become an article', { ...before, safe: {}, secure: {} }, ['id in secure']],
    [
      'may not be the code of another article',
      { ...before, early: { code: 'RE-1900' } },
      ['code PA-1901 of early', 'code in early'],
    ],
    [
      'may not come back in its own article',
      { ...before, late: { ...late, code: 'RE-1900' } },
      ['code RE-1901 of late', 'returned-code in late'],
    ],
    [
      'may not be a heading again',
      { ...before, late: { ...late, sections: [...late.sections, 'steps'] } },
      ['returned-section in late'],
    ],
    [
      'may be a heading of another article',
      { ...before, early: { code: 'PA-1901', sections: ['steps'] } },
      [],
    ],
  ])('%s', (_what, articles, found) => {
    expect(findAll(articles, retired)).toEqual(found);
  });
});
