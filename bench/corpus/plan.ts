import { kinds, type Kind } from '../../src/content-model/articles/schema.ts';
import type { Category } from '../../src/product/category.ts';
import { categoryIds } from '../../src/urls/category-ids.ts';
import type { Bilingual } from './bilingual.ts';
import { createName } from './names.ts';
import { createRandom } from './random.ts';

/** Sections of articles, in order; every article has `check-first`. */
export const sectionIds = ['meaning', 'check-first', 'steps', 'how-long', 'avoid', 'next'] as const;
export type SectionId = (typeof sectionIds)[number];

/** The plan of an article, independent of the language. */
export interface ArticlePlan {
  readonly id: string;
  /** 0 for the first article of the corpus. */
  readonly index: number;
  readonly kind: Kind;
  readonly category: Category;
  readonly code: string;
  /** The bank or shop the article is about. */
  readonly subject: Bilingual;
  readonly sections: readonly SectionId[];
}

/** Returns the plans of a corpus, evenly distributed over categories and kinds. */
export const createPlans = (count: number): ArticlePlan[] =>
  Array.from({ length: count }, (_, index) => createPlan(index));

function createPlan(index: number): ArticlePlan {
  const random = createRandom(`plan ${index}`);
  const category = takeTurn(categoryIds, index);
  const round = Math.floor(index / categoryIds.length);
  const left = new Set(random.sample(['meaning', 'steps', 'how-long', 'avoid', 'next'], 2));
  if (random.below(3) === 0) left.delete([...left][0] ?? '');
  const number = String(index).padStart(4, '0');
  const subject = createName(random);
  const word = subject.en.split(' ')[0]?.toLowerCase() ?? 'article';
  return {
    id: `${category}-${word}-${number}`,
    index,
    category,
    kind: takeTurn(kinds, round),
    code: `${toLetters(category)}-${String(round).padStart(3, '0')}`,
    subject,
    sections: sectionIds.filter((id) => !left.has(id)),
  };
}

/** Returns the item of a list for any index, starting again after the last item. */
function takeTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('Cannot take an item of an empty list.');
  return item;
}

/** Returns three capitals that are unique for a category. */
const toLetters = (category: Category): string =>
  `X${String.fromCharCode(65 + categoryIds.indexOf(category))}Z`;
