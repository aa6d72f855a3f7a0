import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../../src/export/pdf/engine.ts';
import { placePdf } from '../../../../src/export/pdf/place-pdf.ts';
import { createDirectory } from '../../../support/tiny-site.ts';

const longAgo = 1_000_000_000;

describe('placePdf', { timeout: 60_000 }, () => {
  /** Typesets two documents that differ in a letter, and puts one where the other is. */
  async function place(there: string, placed: string) {
    const engine = await openEngine();
    const directory = createDirectory();
    const [cached, target] = [join(directory, 'cached.pdf'), join(directory, 'target.pdf')];
    for (const [path, letter] of [
      [target, there],
      [cached, placed],
    ] as const) {
      const source = `#set document(title: "a", date: none)\n#heading[a]\n#metadata("${letter}")\n#par[${letter}]`;
      const typeset = engine.typeset({ source, files: [] });
      if ('problems' in typeset) throw new Error(typeset.problems[0]?.message);
      writeFileSync(path, typeset.pdf);
    }
    utimesSync(target, longAgo, longAgo);
    placePdf(cached, target);
    return { cached, target };
  }

  it('leaves a file alone that is the same', async () => {
    const { target } = await place('b', 'b');
    expect(statSync(target).mtimeMs).toBe(longAgo * 1000);
  });

  it.each([
    ['b', 'd'],
    ['b', 'a longer text'],
  ])('replaces one that is not: %s, %s', async (there, placed) => {
    const { cached, target } = await place(there, placed);
    expect(readFileSync(target).equals(readFileSync(cached))).toBe(true);
    expect(statSync(target).mtimeMs).toBeGreaterThan(longAgo * 1000);
  });
});
