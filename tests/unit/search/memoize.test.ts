import { describe, expect, it, vi } from 'vitest';
import { memoize, memoizeAsync } from '../../../src/search/memoize.ts';

/** Returns a loader that records its calls and fails a given number of times. */
function createLoader(failures = 0) {
  const asked: string[] = [];
  const load = (name: string): Promise<string> => {
    asked.push(name);
    return asked.length > failures
      ? Promise.resolve(`text of ${name}`)
      : Promise.reject(new Error(`failure ${asked.length}`));
  };
  return { asked, load: memoizeAsync(load) };
}

describe('memoizeAsync', () => {
  it('loads a name once', async () => {
    const { asked, load } = createLoader();
    expect(await load('a')).toBe('text of a');
    expect(await load('a')).toBe('text of a');
    expect(asked).toEqual(['a']);
  });

  it('loads each name', async () => {
    const { load } = createLoader();
    expect(await Promise.all([load('a'), load('b')])).toEqual(['text of a', 'text of b']);
  });

  it('shares a pending result', async () => {
    const { asked, load } = createLoader();
    expect(await Promise.all([load('a'), load('a')])).toEqual(['text of a', 'text of a']);
    expect(asked).toEqual(['a']);
  });

  it('tries again after a failure', async () => {
    const { asked, load } = createLoader(2);
    await expect(load('a')).rejects.toThrow('failure 1');
    await expect(load('a')).rejects.toThrow('failure 2');
    expect(await load('a')).toBe('text of a');
    expect(await load('a')).toBe('text of a');
    expect(asked).toHaveLength(3);
  });

  it('rejects all pending calls with the same error', async () => {
    const { asked, load } = createLoader(1);
    const results = await Promise.allSettled([load('a'), load('a')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toEqual(['a']);
  });
});

describe('memoize', () => {
  it('calls the function once for each argument', () => {
    const create = vi.fn((word: string) => ({ word }));
    const find = memoize(create);
    expect(find('a')).toBe(find('a'));
    expect(find('b')).toEqual({ word: 'b' });
    expect(create.mock.calls).toEqual([['a'], ['b']]);
  });
});
