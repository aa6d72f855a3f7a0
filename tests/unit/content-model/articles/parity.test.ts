import { expect, it } from 'vitest';
import { compareFacts } from '../../../../src/content-model/articles/parity.ts';
import { articleSchema, type ArticleInput } from '../../../../src/content-model/articles/schema.ts';
import { createGuideInput, createProblemInput } from '../../../support/articles.ts';

const compare = (source: ArticleInput, translation: ArticleInput) =>
  compareFacts(articleSchema.parse(source), articleSchema.parse(translation));

it('finds nothing if only texts differ', () => {
  expect(
    compare(createProblemInput(), createProblemInput({ title: '寄件被拒收', symptoms: ['失败'] })),
  ).toEqual([]);
});

it.each([
  ['urgency', createProblemInput({ urgency: 'stuck' }), '"calm"', '"stuck"'],
  ['related', createProblemInput({ related: ['late'] }), '["self-check"]', '["late"]'],
  [
    'timing',
    createProblemInput({ timing: { contactAfter: { after: 'PT48H', unit: 'hours' } } }),
    'nothing',
    '{"contactAfter":{"after":"PT48H","unit":"hours"}}',
  ],
])('finds a difference in %s', (field, translation, source, other) => {
  expect(compare(createProblemInput(), translation)).toEqual([
    { field, source, translation: other },
  ]);
});

it('ignores the order of keys, but not the order of lists', () => {
  expect(compareFacts({ timing: { a: 1, b: [1, 2] } }, { timing: { b: [1, 2], a: 1 } })).toEqual(
    [],
  );
  expect(compareFacts({ related: ['a', 'b'] }, { related: ['b', 'a'] })).toHaveLength(1);
});

it('finds a different kind with its dependent fields', () => {
  const fields = compare(createProblemInput(), createGuideInput()).map(({ field }) => field);
  expect(fields).toEqual(['kind', 'category', 'code', 'urgency', 'escalate', 'related']);
});
