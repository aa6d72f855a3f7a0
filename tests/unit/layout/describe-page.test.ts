import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/content-model/articles/catalogue.ts';
import { createLinks } from '../../../src/urls/hrefs.ts';
import {
  describeArticle,
  describeCategory,
  describeHome,
  describeSearch,
} from '../../../src/layout/describe-page.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../support/articles.ts';

const links = createLinks({ base: '/', origin: 'https://help.test' });
const shared = createArticle('zh', 'failed', createProblemInput());
const alone = createArticle('zh', 'safe', createGuideInput({ category: 'safety' }));
const beside = createArticle('zh', 'late', createProblemInput({ code: 'PA-1902' }));
const english = createArticle('en', 'failed', createProblemInput());
const both = { links, catalogue: createCatalogue([shared, alone, beside, english]) };
const chinese = { links, catalogue: createCatalogue([shared, alone]) };

describe('the page of an article', () => {
  it('links to its translation in the language switch', () => {
    const page = describeArticle(both, shared, []);
    expect(page.alternates).toEqual([
      { locale: 'zh', href: '/zh/failed/' },
      { locale: 'en', href: '/en/failed/' },
    ]);
    expect(page.languageSwitches).toEqual([
      { locale: 'en', href: '/en/failed/', leadsTo: 'same-page' },
    ]);
  });

  it('links to the category if there is no translation', () => {
    const page = describeArticle(both, beside, []);
    expect(page.alternates).toEqual([{ locale: 'zh', href: '/zh/late/' }]);
    expect(page.languageSwitches).toEqual([
      { locale: 'en', href: '/en/topics/parcels/', leadsTo: 'category' },
    ]);
  });

  it('links to the home page if the category has no translation either', () => {
    const [target] = describeArticle(both, alone, []).languageSwitches;
    expect(target).toEqual({ locale: 'en', href: '/en/', leadsTo: 'home' });
  });

  it('offers no language that the site does not have', () => {
    expect(describeArticle(chinese, alone, []).languageSwitches).toEqual([]);
    expect(describeHome(chinese, 'zh').alternates).toEqual([{ locale: 'zh', href: '/zh/' }]);
  });
});

describe('other pages', () => {
  it('list a category in the languages that have articles in it', () => {
    expect(describeCategory(both, 'zh', 'safety').alternates).toHaveLength(1);
    expect(describeCategory(both, 'zh', 'parcels').alternates).toHaveLength(2);
  });

  it('do not index the search page', () => {
    expect(describeSearch(both, 'en')).toMatchObject({ isIndexable: false, href: '/en/search/' });
  });
});
