import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../src/content-model/articles/catalogue.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';

const articles = [
  createArticle('zh', 'guide', createGuideInput({ category: 'parcels' })),
  createArticle('zh', 'late', createProblemInput({ code: 'PA-1902', urgency: 'parcel-at-risk' })),
  createArticle(
    'zh',
    'failed',
    createProblemInput({ code: 'PA-1901', related: ['late', 'guide'] }),
  ),
  createArticle('zh', 'frozen', createProblemInput({ code: 'SI-1901', urgency: 'stuck' })),
  createArticle(
    'en',
    'failed',
    createProblemInput({ code: 'PA-1901', related: ['late', 'guide'] }),
  ),
];
const catalogue = createCatalogue(articles);
const listIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('createCatalogue', () => {
  it('lists a category by kind, urgency and code', () => {
    expect(listIds(catalogue.inCategory('zh', 'parcels'))).toEqual([
      'late',
      'frozen',
      'failed',
      'guide',
    ]);
  });

  it('does not depend on the order of the list', () => {
    const turned = createCatalogue(articles.toReversed());
    expect(listIds(turned.all)).toEqual(listIds(catalogue.all));
  });

  it('finds an article only in the locales in which it exists', () => {
    expect(catalogue.find('zh', 'late')?.id).toBe('late');
    expect(catalogue.find('en', 'late')).toBeUndefined();
  });

  it('lists the languages of an article, the source language first', () => {
    expect(catalogue.localesOf('failed')).toEqual(['zh', 'en']);
    expect(catalogue.localesOf('late')).toEqual(['zh']);
    expect(catalogue.localesOf('nothing')).toEqual([]);
  });

  it('lists related articles of the same language only', () => {
    const [zh, en] = [catalogue.find('zh', 'failed'), catalogue.find('en', 'failed')];
    expect(zh && listIds(catalogue.relatedTo(zh))).toEqual(['late', 'guide']);
    expect(en && listIds(catalogue.relatedTo(en))).toEqual([]);
  });

  it('lists no language and no category without articles', () => {
    const chinese = createCatalogue(articles.filter(({ locale }) => locale === 'zh'));
    expect(chinese.locales).toEqual(['zh']);
    expect(chinese.categoriesOf('en')).toEqual([]);
    expect(createCatalogue([]).locales).toEqual([]);
  });
});
