import { describe, expect, it } from 'vitest';
import { listTerms } from '../../../src/search/query/list-terms.ts';
import { limitTerms, lookUp, termLimit } from '../../../src/search/query/look-up.ts';
import { normaliseQuery } from '../../../src/search/query/terms.ts';
import { getPartFile, openTestIndex } from '../../support/search-index.ts';

const list = (text: string) => limitTerms(listTerms(normaliseQuery(text), []));

describe('limitTerms', () => {
  it.each([
    ['words', Array.from({ length: 60 }, (_, index) => `w${index}x`).join(' '), 'word', 'w0x'],
    [
      'pairs',
      String.fromCodePoint(...Array.from({ length: 150 }, (_, index) => 0x4f60 + index)),
      'hanPair',
      '你佡',
    ],
  ] as const)('keeps the first %s of a letter alone', (_what, letter, kind, first) => {
    const terms = list(letter).filter((term) => term.kind === kind);
    expect(terms).toHaveLength(termLimit);
    expect(terms[0]?.text).toBe(first);
  });
});

describe('lookUp', () => {
  const refuse = (error: unknown): never => {
    throw error;
  };

  it('finds the weight of a term in each page, by its key', async () => {
    const index = await openTestIndex([
      { weights: { charg: 2.5, charger: 1 } },
      { weights: { other: 3 } },
      { weights: { charg: 10 } },
    ]);
    const [term] = listTerms('charges', []);
    const found = term && (await lookUp(index, term, refuse));
    expect(found).toMatchObject({ kind: 'word', text: 'charges', key: 'charg' });
    expect([...(found?.weights ?? [])]).toEqual([
      [0, 2.5],
      [2, 10],
    ]);
  });

  it('returns a term without weights if its chunk cannot be loaded, and those of the others', async () => {
    const index = await openTestIndex([{ content: 'box replacement' }], {
      starts: ['a', 'r'],
      missing: [getPartFile('r')],
    });
    const failures: unknown[] = [];
    const found = await Promise.all(
      list('box replacement')
        .filter(({ kind }) => kind === 'word')
        .map((term) => lookUp(index, term, (error) => failures.push(error))),
    );
    expect(found.map(({ key, weights }) => [key, weights.size])).toEqual([
      ['box', 1],
      ['replacement', 0],
    ]);
    expect(failures).toEqual([new Error('index/part-r.pf_index did not arrive.')]);
  });
});
