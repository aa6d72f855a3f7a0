import { resolveId, resolveSection, type Lock } from './lock.ts';
import { findPublishedId, listOwners, type Published, type PublishedArticle } from './published.ts';

/**
 * Compares the content with the published links in the lock. Each mistake is reported once: the code and headings of a
 * missing article are not reported again, nor is anything that cannot be read or that another rule reports.
 */

/** A published id that no longer leads to an article. */
export interface MissingId {
  readonly id: string;
  /** The article it led to, if it was already retired. */
  readonly ledTo?: string;
  /** The article that has probably replaced it. */
  readonly successor?: string | undefined;
}

export interface MissingCode {
  readonly code: string;
  readonly id: string;
}

export interface MissingSection {
  readonly section: string;
  readonly id: string;
  /** Headings of the article that are not in the lock: one may be its new name. */
  readonly added: readonly string[];
}

/** A published name that is used again, with another meaning or possibly so. */
export type Reuse =
  | { readonly kind: 'id'; readonly id: string; readonly ledTo: string }
  | { readonly kind: 'code'; readonly id: string; readonly code: string; readonly owner: string }
  /** A retired code or heading id that is back in its own article. */
  | { readonly kind: 'returned-code'; readonly id: string; readonly code: string }
  | {
      readonly kind: 'returned-section';
      readonly id: string;
      readonly section: string;
      readonly successor: string;
    };

/** Finds published ids that are neither an article nor an alias of one. */
export function findMissingIds(lock: Lock, published: Published): MissingId[] {
  const { articles, setAside } = published;
  // Unreadable frontmatter may contain any alias.
  if ([...articles.values()].some(({ areAliasesUnknown }) => areAliasesUnknown)) return [];
  const isGone = (id: string): boolean =>
    findPublishedId(published, id) === undefined && !setAside.has(id);
  const removed = [...lock.articles.keys()]
    .filter(isGone)
    .map((id) => ({ id, successor: findSuccessor(id, lock, published) }));
  const forgotten = [...lock.aliases].flatMap(([id, ledTo]): MissingId[] => {
    const last = resolveId(lock, ledTo) ?? ledTo;
    const successor = findPublishedId(published, last);
    // If the article it led to is missing, only that is reported.
    return isGone(id) && successor !== undefined ? [{ id, ledTo, successor }] : [];
  });
  return [...removed, ...forgotten];
}

/** Finds the article that a missing one was probably renamed to: one with its code, or a new one with its headings. */
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

/** Finds published codes that their article no longer has and that are not retired. */
export function findMissingCodes(lock: Lock, published: Published): MissingCode[] {
  return [...lock.articles].flatMap(([id, { code }]) => {
    const article = published.articles.get(id);
    if (code === undefined || !article || article.isCodeUnknown) return [];
    if (article.codes.includes(code)) return [];
    // If another article uses it, only that is reported (findReuse).
    return listOwners(published, code).length > 0 ? [] : [{ code, id }];
  });
}

/** Finds published headings that no version of their article has any more. */
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

/** Finds ids, codes and heading ids that are used again though they are retired or belong to another article. */
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
  // An article may have the code of an article that was merged into it.
  if (living === id) return isRetired ? [{ kind: 'returned-code', id, code }] : [];
  if (!isRetired) {
    // A missing article is reported by another rule, and so is a duplicate code.
    const article = published.articles.get(owner);
    if (living === undefined || article?.isCodeUnknown || article?.codes.includes(code)) return [];
  }
  return [{ kind: 'code', id, code, owner: living ?? owner }];
}
