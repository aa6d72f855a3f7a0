import { describe, expect, it } from 'vitest';
import {
  emptyLock,
  formatLock,
  parseLock,
  type Lock,
} from '../../../../src/content-model/lock/lock.ts';
import {
  restoreCode,
  restoreSection,
  retireCode,
  retireSection,
  type LockChange,
} from '../../../../src/content-model/lock/retire.ts';
import { updateLock } from '../../../../src/content-model/lock/update-lock.ts';
import { createPublished } from '../../../support/published.ts';

const before = createPublished({
  late: { code: 'RE-1901', sections: ['wait', 'check'] },
  safe: { code: 'SA-1901', aliases: ['secure'] },
});
const lock = updateLock(emptyLock, before);
/** `late` no longer has its code and a heading. */
const after = createPublished({
  late: { code: 'RE-1902', sections: ['check', 'how-long'] },
  safe: { code: 'SA-1901', aliases: ['secure'] },
});

/** Returns the changed lock, which must be parsable; throws if the change was refused. */
function expectLock(change: LockChange): Lock {
  if ('refused' in change) throw new Error(change.refused);
  expect(parseLock(formatLock(change.lock)).problems).toEqual([]);
  return change.lock;
}

const listRefusal = (change: LockChange): string[] =>
  'refused' in change ? [change.refused, change.fix] : [];

describe('a code', () => {
  const retired = expectLock(retireCode(lock, after, { code: 'RE-1901', to: 'late' }));

  it('is retired to an article, which can have a new code', () => {
    expect(Object.fromEntries(retired.retiredCodes)).toEqual({ 'RE-1901': 'late' });
    expect(updateLock(retired, after).articles.get('late')?.code).toBe('RE-1902');
  });

  it('can get another replacement', () => {
    const moved = expectLock(retireCode(retired, after, { code: 'RE-1901', to: 'safe' }));
    expect(moved.retiredCodes.get('RE-1901')).toBe('safe');
  });

  it.each([
    [
      'in use',
      'SA-1901',
      'late',
      'SA-1901 is the code of safe.',
      'Change the code of that article',
    ],
    [
      'that was never published',
      'RE-1777',
      'late',
      'The lock has no code RE-1777',
      'Check the spelling',
    ],
    ['to an article that is none', 'RE-1901', 'never', 'There is no article "never".', '--to late'],
    [
      'to a retired id',
      'RE-1901',
      'secure',
      'There is no article "secure": it was merged into safe.',
      '--to safe',
    ],
  ])('%s is not retired', (_what, code, to, refused, fix) => {
    const said = listRefusal(retireCode(lock, after, { code, to }));
    expect(said[0]).toContain(refused);
    expect(said[1]).toContain(fix);
  });

  it('can be restored if its article has it again', () => {
    const restored = expectLock(restoreCode(updateLock(retired, after), before, 'RE-1901'));
    expect(restored.retiredCodes.size).toBe(0);
  });

  it.each([
    ['that is not retired', lock, before, 'SA-1901 is not retired.', 'SA-1901'],
    [
      'that no article has',
      retired,
      after,
      'RE-1901 leads to late, which does not have that code',
      'RE-1901',
    ],
    [
      'that another article has',
      retired,
      createPublished({ late: {}, safe: { code: 'RE-1901' } }),
      'RE-1901 leads to late, which does not have that code',
      'RE-1901',
    ],
  ])('%s does not come back', (_what, from, published, refused, code) => {
    expect(listRefusal(restoreCode(from, published, code))[0]).toContain(refused);
  });
});

describe('a heading', () => {
  const name = { id: 'late', section: 'wait' };
  const retired = expectLock(retireSection(lock, after, { ...name, to: 'how-long' }));

  it('is retired to another heading of its article, which is then locked', () => {
    expect(retired.retiredSections.get('late')).toEqual(new Map([['wait', 'how-long']]));
    expect(retired.articles.get('late')).toEqual({
      code: 'RE-1901',
      sections: ['check', 'how-long'],
    });
  });

  it('can lead to the start of the article', () => {
    const top = expectLock(retireSection(lock, after, { ...name, to: 'main' }));
    expect(top.retiredSections.get('late')?.get('wait')).toBe('main');
    expect(top.articles.get('late')?.sections).toEqual(['check']);
  });

  it('still leads to its target in one step when its replacement is retired', () => {
    const later = createPublished({ late: { sections: ['check'] } });
    const twice = expectLock(
      retireSection(retired, later, { id: 'late', section: 'how-long', to: 'check' }),
    );
    expect(twice.retiredSections.get('late')).toEqual(
      new Map([
        ['wait', 'check'],
        ['how-long', 'check'],
      ]),
    );
  });

  it.each([
    ['in use', 'late', 'check', 'how-long', '#check is a heading of late.'],
    ['that was never published', 'late', 'never', 'check', 'The lock has no #never of late'],
    ['to a heading that is none', 'late', 'wait', 'never', 'late has no heading #never.'],
    ['to itself', 'late', 'wait', 'wait', 'late has no heading #wait.'],
    ['of an article that is none', 'never', 'wait', 'check', 'There is no article "never".'],
    ['of a retired article', 'secure', 'wait', 'check', '"secure" was merged into safe'],
  ])('%s is not retired', (_what, id, section, to, refused) => {
    expect(listRefusal(retireSection(lock, after, { id, section, to }))[0]).toContain(refused);
  });

  it('cannot be retired to a retired heading', () => {
    const back = createPublished({ late: { sections: ['wait', 'how-long'] } });
    const change = retireSection(retired, back, { id: 'late', section: 'check', to: 'wait' });
    expect(listRefusal(change)[0]).toBe('late has no heading #wait.');
  });

  it('can be restored only if the article has it again', () => {
    expect(listRefusal(restoreSection(retired, after, name))[0]).toBe('late has no heading #wait.');
    const restored = expectLock(restoreSection(retired, before, name));
    expect(restored.retiredSections.size).toBe(0);
    expect(restored.articles.get('late')?.sections).toContain('wait');
    expect(listRefusal(restoreSection(restored, before, name))[0]).toBe(
      '#wait of late is not retired.',
    );
  });
});
