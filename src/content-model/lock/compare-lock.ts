import { resolveId, resolveSection, type Lock } from './lock.ts';
import { findPublishedId, listOwners, type Published, type PublishedArticle } from './published.ts';

/**
 * What the content does to links that were published. Each mistake is found once: what an article takes
 * away with it is not missing as well, nor is what cannot be read or what another rule reports.
 */

/** An id that leads nowhere any more. */
export interface MissingId {
  readonly id: string;
  /** The article it led to, where it was retired before. */
  readonly ledTo?: string;
  /** The article that seems to have taken its place. */
  readonly successor?: string | undefined;
}

export interface MissingCode {
  readonly code: string;
  readonly id: string;
}

export interface MissingSection {
  readonly section: string;
  readonly id: string;
  /** Headings the article has that the lock does not know: one may be its new name. */
  readonly added: readonly string[];
}

/** A name that came back with another meaning, or may have one. */
export type Reuse =
  | { readonly kind: 'id'; readonly id: string; readonly ledTo: string }
  | { readonly kind: 'code'; readonly id: string; readonly code: string; readonly owner: string }
  /** A code or heading id that was given up and is back in its own article. */
  | { readonly kind: 'returned-code'; readonly id: string; readonly code: string }
  | {
      readonly kind: 'returned-section';
      readonly id: string;
      readonly section: string;
      readonly successor: string;
    };

/** Finds ids that were published and are neither an article nor an alias of one. */
export function findMissingIds(lock: Lock, published: Published): MissingId[] {
  const { articles, setAside } = published;
  // A frontmatter that cannot be read may contain any alias.
  if ([...articles.values()].some(({ areAliasesUnknown }) => areAliasesUnknown)) return [];
  const isGone = (id: string): boolean =>
    findPublishedId(published, id) === undefined && !setAside.has(id);
  const removed = [...lock.articles.keys()]
    .filter(isGone)
    .map((id) => ({ id, successor: findSuccessor(id, lock, published) }));
  const forgotten = [...lock.aliases].flatMap(([id, ledTo]): MissingId[] => {
    const last = resolveId(lock, ledTo) ?? ledTo;
    const successor = findPublishedId(published, last);
    // Where the article it led to is gone, that is the one mistake.
    return isGone(id) && successor !== undefined ? [{ id, ledTo, successor }] : [];
  });
  return [...removed, ...forgotten];
}

/** Finds the article a missing one was probably renamed to: a new one with its code or its headings. */
function findSuccessor(id: string, lock: Lock, { articles }: Published): string | undefined {
  const { code, sections = [] } = lock.articles.get(id) ?? {};
  const added = [...articles].filter(([other]) => !lock.articles.has(other));
  const hasCode = ({ codes }: PublishedArticle) => code !== undefined && codes.includes(code);
  const hasSections = (other: PublishedArticle) =>
    sections.length > 0 && sections.every((section) => other.sections.includes(section));
  const [found] =
    [...articles].find(([, article]) => hasCode(article)) ??
    added.find(([, article]) => hasSections(article)) ??
    [];
  return found;
}

/** Finds codes that were published and that their article has given up without retiring them. */
export function findMissingCodes(lock: Lock, published: Published): MissingCode[] {
  return [...lock.articles].flatMap(([id, { code }]) => {
    const article = published.articles.get(id);
    if (code === undefined || !article || article.isCodeUnknown) return [];
    if (article.codes.includes(code)) return [];
    // Where another article has taken it, that is the one mistake.
    return listOwners(published, code).length > 0 ? [] : [{ code, id }];
  });
}

/** Finds headings that were published and that no version of their article has any more. */
export function findMissingSections(lock: Lock, published: Published): MissingSection[] {
  return [...lock.articles].flatMap(([id, { sections }]) => {
    const article = published.articles.get(id);
    if (!article || article.areSectionsUnknown) return [];
    const known = new Set([...sections, ...(lock.retiredSections.get(id)?.keys() ?? [])]);
    const added = article.sections.filter((section) => !known.has(section));
    return sections
      .filter((section) => !article.sections.includes(section))
      .map((section) => ({ section, id, added }));
  });
}

/** Finds ids, codes and heading ids that were given up or belong to another article, and are used again. */
export function findReuse(lock: Lock, published: Published): Reuse[] {
  const owners = new Map(
    [...lock.articles].flatMap(([id, { code }]) => (code === undefined ? [] : [[code, id]])),
  );
  return [...published.articles].flatMap(([id, article]): Reuse[] => {
    const ledTo = lock.aliases.get(id);
    if (ledTo !== undefined) return [{ kind: 'id', id, ledTo: resolveId(lock, ledTo) ?? ledTo }];
    return [
      ...article.codes.flatMap((code) => findCodeReuse({ id, code }, owners, lock, published)),
      ...article.sections.flatMap((section): Reuse[] =>
        lock.retiredSections.get(id)?.has(section)
          ? [
              {
                kind: 'returned-section',
                id,
                section,
                successor: resolveSection(lock, id, section) ?? section,
              },
            ]
          : [],
      ),
    ];
  });
}

function findCodeReuse(
  { id, code }: { readonly id: string; readonly code: string },
  owners: ReadonlyMap<string, string>,
  lock: Lock,
  published: Published,
): Reuse[] {
  const isRetired = lock.retiredCodes.has(code);
  const owner = lock.retiredCodes.get(code) ?? owners.get(code);
  if (owner === undefined) return [];
  const living = findPublishedId(published, resolveId(lock, owner) ?? owner);
  // An article takes over the code of one that retires into it.
  if (living === id) return isRetired ? [{ kind: 'returned-code', id, code }] : [];
  if (!isRetired) {
    // An article that is gone is reported itself, and one that has the code still is a duplicate.
    const article = published.articles.get(owner);
    if (living === undefined || article?.isCodeUnknown || article?.codes.includes(code)) return [];
  }
  return [{ kind: 'code', id, code, owner: living ?? owner }];
}
