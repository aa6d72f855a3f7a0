import { articleStart, resolveId, type Lock, type LockedArticle } from './lock.ts';
import { findPublishedId, listOwners, type Published } from './published.ts';

/**
 * Giving up a code or a heading id, and taking that back. Ids are not given up here: an alias in the
 * frontmatter of the article that takes their place does it.
 */

/** A lock with the change made, or why it cannot be made and what to do. */
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

/** Retires a code that its article has given up: it leads to another article, or to the same. */
export function retireCode(
  lock: Lock,
  published: Published,
  { code, to }: { readonly code: string; readonly to: string },
): LockChange {
  const [user] = listOwners(published, code);
  if (user !== undefined)
    return {
      refused: `${code} is the code of ${user}.`,
      fix: 'Give that article another code first: what is in use cannot be retired.',
    };
  const owner = [...lock.articles].find(([, article]) => article.code === code);
  if (!owner && !lock.retiredCodes.has(code))
    return {
      refused: `The lock has no code ${code}, so it was never published.`,
      fix: 'Compare it with the lock; what was never published needs no successor.',
    };
  if (!published.articles.has(to)) {
    const living = findPublishedId(published, to);
    return {
      refused: `There is no article "${to}"${living === undefined ? '' : `: it retired into ${living}`}.`,
      fix: `Name an article: npm run links -- retire ${code} --to ${living ?? owner?.[0] ?? 'self-check'}`,
    };
  }
  const kept = owner ? withArticle(lock, owner[0], { sections: owner[1].sections }) : lock;
  return { lock: { ...kept, retiredCodes: new Map([...lock.retiredCodes, [code, to]]) } };
}

/** Retires a heading id that its article has given up: it leads to another heading of the article. */
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
      fix: 'Take it out of the article first, in every language: what is in use cannot be retired.',
    };
  if (!sections.includes(section) && !retired.has(section))
    return {
      refused: `The lock has no #${section} of ${id}, so it was never published.`,
      fix: `Headings there: ${sections.join(', ') || 'none'}.`,
    };
  const isHeading = article.sections.includes(to) && !retired.has(to);
  if (!isHeading && to !== articleStart)
    return {
      refused: `${id} has no heading #${to}.`,
      fix: `Use one of these: ${[...article.sections, articleStart].join(', ')} (the start of the article).`,
    };
  // What led to it leads on to its successor, so that no way has two steps.
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
        refused: `"${id}" retired into ${living}, and its headings with it.`,
        fix: `Links to them lead to the headings of the same name in ${living}.`,
      };

/** Takes the retirement of a code back, which its article has again. */
export function restoreCode(lock: Lock, published: Published, code: string): LockChange {
  const target = lock.retiredCodes.get(code);
  if (target === undefined)
    return { refused: `${code} is not retired.`, fix: 'Leave it as it is.' };
  const living = findPublishedId(published, resolveId(lock, target) ?? target);
  const [user] = listOwners(published, code);
  if (user === undefined || user !== living)
    return {
      refused: `${code} leads to ${target}, which does not have it as its code.`,
      fix: `Write \`code: ${code}\` into ${living ?? target} first, in every language: another article may not have it.`,
    };
  const article = lock.articles.get(user) ?? { sections: [] };
  return {
    lock: {
      ...withArticle(lock, user, { ...article, code: article.code ?? code }),
      retiredCodes: without(lock.retiredCodes, code),
    },
  };
}

/** Takes the retirement of a heading id back, which its article has again with the same meaning. */
export function restoreSection(
  lock: Lock,
  published: Published,
  { id, section }: SectionName,
): LockChange {
  const retired = lock.retiredSections.get(id) ?? new Map<string, string>();
  if (!retired.has(section))
    return { refused: `#${section} of ${id} is not retired.`, fix: 'Leave it as it is.' };
  if (!published.articles.get(id)?.sections.includes(section))
    return {
      refused: `${id} has no heading #${section}.`,
      fix: 'Write the heading first, in every language.',
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
