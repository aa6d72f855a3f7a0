import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../src/content-model/articles/catalogue.ts';
import { listTopicAddresses } from '../../../../src/content-model/articles/topic-addresses.ts';
import type { Category } from '../../../../src/product/category.ts';
import { categoryIds } from '../../../../src/urls/category-ids.ts';
import { createArticle, createGuideInput } from '../../../support/articles.ts';

const [first, second, empty] = categoryIds as [Category, Category, Category];
const catalogue = createCatalogue([
  createArticle('zh', 'no-sound', createGuideInput({ category: first })),
  createArticle('en', 'no-sound', createGuideInput({ category: first })),
  createArticle('zh', 'no-answer', createGuideInput({ category: second })),
]);

const list = (members: Readonly<Record<string, readonly string[]>>) =>
  listTopicAddresses(catalogue, new Map(Object.entries(members))).map(
    ({ locale, name, category }) => `${locale}/${name} ${category ?? 'home'}`,
  );

describe('the address of a category', () => {
  const zh = [`zh/${first} ${first}`, `zh/${second} ${second}`];
  const en = [`en/${first} ${first}`];

  it('exists where it has articles', () => {
    expect(list({})).toEqual([...zh, ...en]);
  });

  it('leads to the category with most of its articles, once it has none', () => {
    expect(list({ [empty]: ['no-sound', 'gone'] })).toEqual([
      ...zh,
      `zh/${empty} ${first}`,
      ...en,
      `en/${empty} ${first}`,
    ]);
  });

  it('leads home where none of its articles is there', () => {
    expect(list({ [second]: ['no-answer'] })).toEqual([...zh, ...en, `en/${second} home`]);
  });
});
