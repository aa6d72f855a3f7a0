import { describeNewCategories, updateCategories } from './locked-categories.ts';
import { describeNewFlows, updateFlows } from './locked-flows.ts';
import { articleStart, resolveId, resolveSection, type Lock, type LockedArticle } from './lock.ts';
import { findPublishedId, type Published } from './published.ts';

/**
 * Returns a lock with everything that the content publishes. Nothing is removed: the id of an article that was merged
 * into another becomes an alias, and its code a retired code.
 */
export function updateLock(lock: Lock, published: Published): Lock {
  const resolve = (id: string): string =>
    findPublishedId(published, resolveId(lock, id) ?? id) ?? id;
  const retired = [...lock.articles].filter(([id]) => isRetired(id, published));
  const codes = retired.flatMap(([id, { code }]): [string, string][] =>
    code === undefined || published.articles.get(resolve(id))?.codes.includes(code)
      ? []
      : [[code, id]],
  );
  return {
    articles: updateArticles(lock, published),
    aliases: mapValues(
      [...lock.aliases, ...retired.map(([id]): [string, string] => [id, id]), ...published.aliases],
      (id, alias) => resolve(published.aliases.get(alias) ?? id),
    ),
    retiredCodes: mapValues([...lock.retiredCodes, ...codes], resolve),
    retiredSections: updateSections(lock, published, resolve),
    flows: updateFlows(lock, published),
    ...updateCategories(lock, published),
  };
}

const isRetired = (id: string, { articles, aliases }: Published): boolean =>
  !articles.has(id) && aliases.has(id);

const mapValues = (
  entries: readonly (readonly [string, string])[],
  toValue: (value: string, key: string) => string,
): Map<string, string> => new Map(entries.map(([key, value]) => [key, toValue(value, key)]));

function updateArticles(lock: Lock, published: Published): Map<string, LockedArticle> {
  const articles = new Map([...lock.articles].filter(([id]) => !isRetired(id, published)));
  const taken = new Set([...articles.values()].map(({ code }) => code));
  for (const [id, article] of published.articles) {
    // If two articles have the same code, the first keeps it.
    const free = article.codes.find((code) => !taken.has(code));
    const { code = free, sections = [] } = articles.get(id) ?? {};
    taken.add(code);
    articles.set(id, { code, sections: [...new Set([...sections, ...article.sections])] });
  }
  return articles;
}

/** The retired headings of a retired article move to its replacement, if their targets exist there. */
function updateSections(
  lock: Lock,
  { articles }: Published,
  resolve: (id: string) => string,
): Map<string, ReadonlyMap<string, string>> {
  const updated = new Map<string, Map<string, string>>();
  for (const [owner, sections] of lock.retiredSections) {
    const replacement = resolve(owner);
    const living = articles.get(replacement)?.sections ?? [];
    const kept = updated.get(replacement) ?? new Map<string, string>();
    for (const [retired, successor] of sections) {
      const last = resolveSection(lock, owner, successor) ?? successor;
      const isUseful = !living.includes(retired) && !kept.has(retired);
      if (replacement === owner) kept.set(retired, last);
      else if (isUseful && (living.includes(last) || last === articleStart))
        kept.set(retired, last);
    }
    if (kept.size > 0) updated.set(replacement, kept);
  }
  return updated;
}

/** Returns a description of what a lock has added since an older one, one line per article or retired name. */
export function describeAdditions(before: Lock, after: Lock): string[] {
  const articles = [...after.articles].flatMap(([id, { code, sections }]) => {
    const old = before.articles.get(id);
    const names = [
      ...(code !== undefined && code !== old?.code ? [code] : []),
      ...sections.filter((section) => !old?.sections.includes(section)).map((name) => `#${name}`),
    ];
    return old && names.length === 0 ? [] : [[id, ...names].join(' ')];
  });
  const retired = [
    ...listNew(before.aliases, after.aliases),
    ...listNew(before.retiredCodes, after.retiredCodes),
    ...[...after.retiredSections].flatMap(([id, sections]) =>
      listNew(before.retiredSections.get(id) ?? new Map(), sections, `${id}#`),
    ),
  ];
  return [
    ...articles.sort(),
    ...retired,
    ...describeNewFlows(before, after),
    ...describeNewCategories(before, after),
  ];
}

const listNew = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  prefix = '',
): string[] =>
  [...after]
    .filter(([name, target]) => before.get(name) !== target)
    .map(([name, target]) => `${prefix}${name} → ${prefix && '#'}${target}`)
    .sort();
