import { describe, expect, it } from 'vitest';
import { sortFlows, type Flow } from '../../../../src/content-model/flows/flow.ts';
import { categoryIds } from '../../../../src/urls/category-ids.ts';

const text = { zh: '字', en: 'word' };
const [firstCategory = '', secondCategory = ''] = categoryIds;

const createFlow = (id: string, fields: Partial<Flow> = {}): Flow => ({
  id,
  title: text,
  summary: text,
  category: firstCategory,
  articles: [],
  start: 'only',
  nodes: { only: { kind: 'outcome', title: text, steps: [text] } },
  aliases: [],
  retired: {},
  ...fields,
});

describe('flows', () => {
  it('are listed by priority, then by category, then by id', () => {
    const flows = [
      createFlow('b'),
      createFlow('a'),
      createFlow('c', { category: secondCategory }),
      createFlow('d', { category: secondCategory, priority: 2 }),
      createFlow('e', { category: secondCategory, priority: 1 }),
    ];
    expect(sortFlows(flows).map(({ id }) => id)).toEqual(['e', 'd', 'a', 'b', 'c']);
  });
});
