import { describe, expect, it } from 'vitest';
import { memoizeAsync } from '../../../src/search/reader/memoize-async.ts';

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
