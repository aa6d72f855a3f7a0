/** Returns the first item of a list and every nth after it. */
export const takeEvery = <Item>(items: readonly Item[], nth: number): Item[] =>
  items.filter((_, index) => index % nth === 0);

/** Returns a list, or every nth item of it so that at most `limit` remain. */
export const takeEvenly = <Item>(items: readonly Item[], limit: number): Item[] =>
  takeEvery(items, Math.max(1, Math.ceil(items.length / limit)));
