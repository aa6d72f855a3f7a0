import { describe, expect, it } from 'vitest';
import {
  emptyLock,
  formatLock,
  parseLock,
  type Lock,
} from '../../../../src/content-model/lock/lock.ts';
import { describeAdditions, updateLock } from '../../../../src/content-model/lock/update-lock.ts';
import { createPublished, type PublishedInput } from '../../../support/published.ts';

const update = (lock: Lock, articles: Readonly<Record<string, PublishedInput>>): Lock =>
  updateLock(lock, createPublished(articles));

const late = { code: 'RE-1901', sections: ['wait', 'check'] };
const first = update(emptyLock, { late, safe: { aliases: ['secure'] } });

const listAdditions = (articles: Readonly<Record<string, PublishedInput>>, before = first) =>
  describeAdditions(before, update(before, articles));

describe('an update', () => {
  it('describes what it adds to an empty lock', () => {
    expect(describeAdditions(emptyLock, first)).toEqual([
      'late RE-1901 #wait #check',
      'safe',
      'secure → safe',
    ]);
  });

  it.each<[string, Readonly<Record<string, PublishedInput>>, string[]]>([
    ['nothing', { late, safe: { aliases: ['secure'] } }, []],
    [
      'a heading',
      { late: { ...late, sections: ['wait', 'check', 'steps'] }, safe: {} },
      ['late #steps'],
    ],
    ['a first code', { late, safe: { code: 'SA-1901' } }, ['safe SA-1901']],
    [
      'an alias that moved',
      { late: { ...late, aliases: ['secure'] }, safe: {} },
      ['secure → late'],
    ],
    [
      'an article that retired, with its code',
      { safe: { aliases: ['secure', 'late'] } },
      ['late → safe', 'RE-1901 → safe'],
    ],
    [
      'an article that was renamed and kept its code',
      { delayed: { ...late, aliases: ['late'] }, safe: { aliases: ['secure'] } },
      ['delayed RE-1901 #wait #check', 'late → delayed'],
    ],
  ])('adds %s', (_what, articles, added) => {
    expect(listAdditions(articles)).toEqual(added);
    const again = update(update(first, articles), articles);
    expect(formatLock(again)).toBe(formatLock(update(first, articles)));
    expect(parseLock(formatLock(again)).problems).toEqual([]);
  });

  it('removes nothing', () => {
    const { articles, aliases } = update(first, { new: {} });
    expect([...articles.keys()]).toEqual(['late', 'safe', 'new']);
    expect([...aliases]).toEqual([['secure', 'safe']]);
  });

  it('redirects earlier retired names to the new replacement', () => {
    const retired: Lock = { ...first, retiredCodes: new Map([['SA-1900', 'safe']]) };
    const { aliases, retiredCodes } = update(retired, {
      late: { ...late, aliases: ['safe', 'secure'] },
    });
    expect(Object.fromEntries(aliases)).toEqual({ secure: 'late', safe: 'late' });
    expect(Object.fromEntries(retiredCodes)).toEqual({ 'SA-1900': 'late' });
  });

  it('moves retired headings to a replacement that has their targets', () => {
    const sections = new Map([
      ['steps', 'check'],
      ['gone', 'wait'],
      ['top', 'main'],
      ['own', 'check'],
    ]);
    const retired: Lock = { ...first, retiredSections: new Map([['late', sections]]) };
    const replacement = { sections: ['check', 'own'], aliases: ['late'] };
    const { retiredSections } = update(retired, {
      delayed: replacement,
      safe: { aliases: ['secure'] },
    });
    expect([...retiredSections.keys()]).toEqual(['delayed']);
    expect(Object.fromEntries(retiredSections.get('delayed') ?? [])).toEqual({
      steps: 'check',
      top: 'main',
    });
  });
});
