import { isId } from '../../urls/ids.ts';
import { resolveCategory, resolveId, type Lock } from './lock.ts';
import { findPublishedId, type Published } from './published.ts';

/** A category whose addresses would be lost, or would lead to something else. */
export type CategoryProblem =
  /** Published and gone, and no category has its id as an alias. */
  | { readonly kind: 'missing'; readonly id: string; readonly successor?: string | undefined }
  /** A retired id that no category has as an alias any more. */
  | {
      readonly kind: 'forgotten';
      readonly id: string;
      readonly ledTo: string;
      readonly successor: string;
    }
  /** A category whose id is retired. */
  | { readonly kind: 'reused'; readonly id: string; readonly ledTo: string }
  /** An alias that is a category, an alias of another one, or no id. */
  | {
      readonly kind: 'alias';
      readonly id: string;
      readonly alias: string;
      readonly taken?: string | undefined;
    };

/** Returns the category that an id, retired or not, leads to in the site's table; undefined if there is none. */
const findPublishedCategory = ({ categories }: Published, id: string): string | undefined =>
  categories.has(id) ? id : [...categories].find(([, { aliases }]) => aliases.includes(id))?.[0];

/** Finds categories whose addresses would be lost, or would lead to something else. */
export const findCategoryProblems = (
  lock: Lock | undefined,
  published: Published,
): CategoryProblem[] => [
  ...(lock ? findMissing(lock, published) : []),
  ...(lock ? findForgotten(lock, published) : []),
  ...[...(lock?.retiredCategories ?? [])].flatMap(([id, ledTo]): CategoryProblem[] =>
    published.categories.has(id) ? [{ kind: 'reused', id, ledTo }] : [],
  ),
  ...findTakenAliases(published),
];

const findMissing = (lock: Lock, published: Published): CategoryProblem[] =>
  [...lock.categories.keys()]
    .filter((id) => findPublishedCategory(published, id) === undefined)
    .map((id) => ({ kind: 'missing', id, successor: findSuccessor(id, lock, published) }));

const findForgotten = (lock: Lock, published: Published): CategoryProblem[] =>
  [...lock.retiredCategories].flatMap(([id, ledTo]): CategoryProblem[] => {
    const last = resolveCategory(lock, ledTo) ?? ledTo;
    const successor = findPublishedCategory(published, last);
    // If the category it led to is missing, only that is reported.
    return findPublishedCategory(published, id) === undefined && successor !== undefined
      ? [{ kind: 'forgotten', id, ledTo, successor }]
      : [];
  });

function findTakenAliases({ categories }: Published): CategoryProblem[] {
  const owners = new Map([...categories.keys()].map((id) => [id, id]));
  return [...categories].flatMap(([id, { aliases }]) =>
    aliases.flatMap((alias): CategoryProblem[] => {
      const taken = owners.get(alias);
      owners.set(alias, taken ?? id);
      return taken === undefined && isId(alias) ? [] : [{ kind: 'alias', id, alias, taken }];
    }),
  );
}

/**
 * Returns the category that holds most of the articles that a category held when the lock was last updated, as they are
 * called now; undefined if none of them exists.
 */
export function findSuccessor(id: string, lock: Lock, published: Published): string | undefined {
  const members = (lock.categories.get(id) ?? []).flatMap(
    (article) => findPublishedId(published, resolveId(lock, article) ?? article) ?? [],
  );
  const held = [...published.categories].map(([category, { articles }]) => ({
    category,
    count: members.filter((article) => articles.includes(article)).length,
  }));
  return held.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0]?.category;
}

/**
 * Returns the categories and retired categories of a lock with everything that the site publishes. A category has the
 * articles that it holds; one that was removed or has none any more keeps those that it held last.
 */
export function updateCategories(
  lock: Lock,
  published: Published,
): Pick<Lock, 'categories' | 'retiredCategories'> {
  const used = [...published.categories].filter(([, { articles }]) => articles.length > 0);
  const categories = new Map([
    ...lock.categories,
    ...used.map(([id, { articles }]) => [id, articles] as const),
  ]);
  const aliases = [...published.categories].flatMap(([id, own]) =>
    categories.has(id) ? own.aliases.map((alias) => [alias, id] as const) : [],
  );
  const retired = new Map([...lock.retiredCategories, ...aliases]);
  const kept = new Map([...categories].filter(([id]) => !retired.has(id)));
  return {
    categories: kept,
    retiredCategories: new Map(
      [...retired].map(([id, ledTo]) => {
        const current = findPublishedCategory(published, id) ?? ledTo;
        return [id, kept.has(current) ? current : ledTo];
      }),
    ),
  };
}

/** Returns the categories that a lock has added since an older one; all of them for locks of before they had any. */
export const describeNewCategories = (before: Lock, after: Lock): string[] => [
  ...[...after.categories.keys()]
    .filter((id) => !before.categories.has(id))
    .map((id) => `topics/${id}`)
    .sort(),
  ...[...after.retiredCategories]
    .filter(([id, target]) => before.retiredCategories.get(id) !== target)
    .map(([id, target]) => `topics/${id} → topics/${target}`)
    .sort(),
];
