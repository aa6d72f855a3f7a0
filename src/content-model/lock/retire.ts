import { site } from '../../site/config.ts';
import { articleStart, resolveId, type Lock, type LockedArticle } from './lock.ts';
import { findPublishedId, listOwners, type Published } from './published.ts';

/**
 * Retires codes and heading ids, and restores them. Ids are not retired here but by an alias in the frontmatter of the
 * replacement.
 */

/** The changed lock, or why the change is refused and how to fix that. */
export type LockChange =
  { readonly lock: Lock } | { readonly refused: string; readonly fix: string };

/** A heading of an article. */
export interface SectionName {
  readonly id: string;
  readonly section: string;
}

const withArticle = (lock: Lock, id: string, article: LockedArticle): Lock => ({
  ...lock,
  articles: new Map([...lock.articles, [id, article]]),
});

const without = <Value>(map: ReadonlyMap<string, Value>, name: string): Map<string, Value> =>
  new Map([...map].filter(([key]) => key !== name));

/** Retires a code that its article no longer has: it then leads to another article, or to the same one. */
export function retireCode(
  lock: Lock,
  published: Published,
  { code, to }: { readonly code: string; readonly to: string },
): LockChange {
  const [user] = listOwners(published, code);
  if (user !== undefined)
    return {
      refused: `${code} is the code of ${user}.`,
      fix: 'Change the code of that article first: a code in use cannot be retired.',
    };
  const owner = [...lock.articles].find(([, article]) => article.code === code);
  if (!owner && !lock.retiredCodes.has(code))
    return {
      refused: `The lock has no code ${code}, so it was never published.`,
      fix: 'Check the spelling; a code that was never published needs no replacement.',
    };
  if (!published.articles.has(to)) {
    const living = findPublishedId(published, to);
    return {
      refused: `There is no article "${to}"${living === undefined ? '' : `: it was merged into ${living}`}.`,
      fix: `Name an article: npm run links -- retire ${code} --to ${living ?? owner?.[0] ?? site.startArticle}`,
    };
  }
  const kept = owner ? withArticle(lock, owner[0], { sections: owner[1].sections }) : lock;
  return { lock: { ...kept, retiredCodes: new Map([...lock.retiredCodes, [code, to]]) } };
}

/** Retires a heading id that its article no longer has: it then leads to another heading of the article. */
export function retireSection(
  lock: Lock,
  published: Published,
  { id, section, to }: SectionName & { readonly to: string },
): LockChange {
  const article = published.articles.get(id);
  if (!article) return refuseArticle(id, findPublishedId(published, id));
  const { code, sections = [] } = lock.articles.get(id) ?? {};
  const retired = lock.retiredSections.get(id) ?? new Map<string, string>();
  if (article.sections.includes(section))
    return {
      refused: `#${section} is a heading of ${id}.`,
      fix: 'Remove it from the article first, in every language: a heading in use cannot be retired.',
    };
  if (!sections.includes(section) && !retired.has(section))
    return {
      refused: `The lock has no #${section} of ${id}, so it was never published.`,
      fix: `Headings in the lock: ${sections.join(', ') || 'none'}.`,
    };
  const isHeading = article.sections.includes(to) && !retired.has(to);
  if (!isHeading && to !== articleStart)
    return {
      refused: `${id} has no heading #${to}.`,
      fix: `Use one of these: ${[...article.sections, articleStart].join(', ')} (the start of the article).`,
    };
  // Names that led to it now lead to its replacement directly.
  const onward = [...retired].map(([old, next]) => [old, next === section ? to : next] as const);
  const kept = new Set([...sections, ...(isHeading ? [to] : [])]);
  kept.delete(section);
  return {
    lock: {
      ...withArticle(lock, id, { code, sections: [...kept] }),
      retiredSections: new Map([
        ...lock.retiredSections,
        [id, new Map([...onward, [section, to]])],
      ]),
    },
  };
}

const refuseArticle = (id: string, living: string | undefined): LockChange =>
  living === undefined
    ? { refused: `There is no article "${id}".`, fix: 'Name an article that exists.' }
    : {
        refused: `"${id}" was merged into ${living}, with its headings.`,
        fix: `Links to them lead to the headings of the same name in ${living}.`,
      };

/** Restores a retired code that its article has again. */
export function restoreCode(lock: Lock, published: Published, code: string): LockChange {
  const target = lock.retiredCodes.get(code);
  if (target === undefined)
    return { refused: `${code} is not retired.`, fix: 'Nothing has to be done.' };
  const living = findPublishedId(published, resolveId(lock, target) ?? target);
  const [user] = listOwners(published, code);
  if (user === undefined || user !== living)
    return {
      refused: `${code} leads to ${target}, which does not have that code.`,
      fix: `Write \`code: ${code}\` into ${living ?? target} first, in every language: no other article may have it.`,
    };
  const article = lock.articles.get(user) ?? { sections: [] };
  return {
    lock: {
      ...withArticle(lock, user, { ...article, code: article.code ?? code }),
      retiredCodes: without(lock.retiredCodes, code),
    },
  };
}

/** Restores a retired heading id that its article has again with the same meaning. */
export function restoreSection(
  lock: Lock,
  published: Published,
  { id, section }: SectionName,
): LockChange {
  const retired = lock.retiredSections.get(id) ?? new Map<string, string>();
  if (!retired.has(section))
    return { refused: `#${section} of ${id} is not retired.`, fix: 'Nothing has to be done.' };
  if (!published.articles.get(id)?.sections.includes(section))
    return {
      refused: `${id} has no heading #${section}.`,
      fix: 'Add the heading first, in every language.',
    };
  const article = lock.articles.get(id);
  const left = without(retired, section);
  return {
    lock: {
      ...withArticle(lock, id, { ...article, sections: [...(article?.sections ?? []), section] }),
      retiredSections:
        left.size > 0
          ? new Map([...lock.retiredSections, [id, left]])
          : without(lock.retiredSections, id),
    },
  };
}
