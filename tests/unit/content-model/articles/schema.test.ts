import { describe, expect, it } from 'vitest';
import {
  articleSchema,
  createArticleSchemas,
} from '../../../../src/content-model/articles/schema.ts';
import { createGuideInput, createProblemInput } from '../../../support/articles.ts';

/** Returns the paths of the invalid fields in a frontmatter. */
const findWrongFields = (input: unknown): string[] => {
  const { error } = articleSchema.safeParse(input);
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  );
};

describe('articleSchema', () => {
  it('accepts a problem and a guide, and fills in aliases', () => {
    expect(articleSchema.parse(createProblemInput()).aliases).toEqual([]);
    expect(articleSchema.parse(createGuideInput()).kind).toBe('guide');
  });

  it.each([
    ['an unknown kind', { ...createGuideInput(), kind: 'story' }, ['kind']],
    ['an unknown field', { ...createGuideInput(), sumary: 'x' }, ['sumary']],
    ['a problem’s field in a guide', { ...createGuideInput(), code: 'PA-1901' }, ['code']],
    ['a missing title', { ...createGuideInput(), title: undefined }, ['title']],
    ['a blank summary', { ...createGuideInput(), summary: '  ' }, ['summary']],
    ['a title over 60 characters', { ...createGuideInput(), title: 'x'.repeat(61) }, ['title']],
    ['an unknown category', { ...createGuideInput(), category: 'money' }, ['category']],
    ['a code in small letters', createProblemInput({ code: 'pa-1901' }), ['code']],
    ['no list of phrases', { ...createGuideInput(), phrases: undefined }, ['phrases']],
    ['no list of related', { ...createGuideInput(), related: undefined }, ['related']],
    ['no phrase', { ...createGuideInput(), phrases: [] }, ['phrases']],
    ['a phrase twice', { ...createGuideInput(), phrases: ['a', 'a'] }, ['phrases']],
    ['six related', { ...createGuideInput(), related: [...'abcdef'] }, ['related']],
    ['an id in capitals', { ...createGuideInput(), related: ['Self'] }, ['related.0']],
    ['a date that is none', { ...createGuideInput(), reviewed: '2026-02-30' }, ['reviewed']],
    ['a question without an answer', { ...createGuideInput(), kind: 'faq' }, ['answer']],
  ])('refuses %s', (_what, input, fields) => {
    expect(findWrongFields(input)).toEqual(fields);
  });
});

describe('a product that asks for less', () => {
  const limits = {
    related: { least: 0, most: 5 },
    length: { least: 1, most: 1 },
    phrases: { least: 0, wanted: 0 },
  };

  it.each([createGuideInput(), createProblemInput()])('needs no such lists', (input) => {
    const { articleSchema: lenient } = createArticleSchemas(limits);
    const left = { ...input, related: undefined, phrases: undefined };
    expect(lenient.parse(left)).toMatchObject({ related: [], phrases: [] });
  });
});
