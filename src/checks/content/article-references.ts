import { hasContact } from '../../content-model/articles/describe-problem.ts';
import { getTemplateHeadingIds, templateHeadingIds } from '../../content-model/articles/body.ts';
import {
  findEntry,
  isKnownId,
  listUsedLocales,
  type Content,
} from '../../content-model/reading/content.ts';
import type { SourceEntry } from '../../content-model/reading/source-entry.ts';
import { resolveId } from '../../content-model/lock/lock.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ArticleReference } from '../../urls/article-reference.ts';
import { formatAnchors, suggestClosest } from '../message-parts.ts';
import type { Problem } from '../rule.ts';

/** An article or a section that another file of the content names. */
export interface NeededArticle extends ArticleReference {
  /** What the article must have. */
  readonly needs?: 'timing' | 'contact';
}

type ReferenceProblem = Pick<Problem, 'message' | 'fix'>;

/**
 * Returns what is wrong with a reference from a place that exists in these languages, with a message that follows the
 * article's name; undefined if nothing is.
 */
export function findReferenceProblem(
  content: Content,
  reference: NeededArticle,
  locales: readonly Locale[] = listUsedLocales(content),
): ReferenceProblem | undefined {
  const { id } = reference;
  const unknown = findIdProblem(content, id);
  if (unknown) return unknown;
  const versions = content.byId.get(id) ?? [];
  const missing = locales.filter(
    (locale) =>
      !findEntry(content, locale, id) &&
      !content.unreadable.some((file) => file.id === id && file.locale === locale),
  );
  if (missing.length > 0) {
    return {
      message: `which does not exist in ${missing.join(', ')}; expected an article in every language of the site.`,
      fix: 'Translate the article, or name another one.',
    };
  }
  return versions.map((version) => findPartProblem(version, reference)).find(Boolean);
}

/** Returns what is wrong with an id that no article has: it may be retired. */
export function findIdProblem(content: Content, id: string): ReferenceProblem | undefined {
  if (isKnownId(content, id)) return undefined;
  const present = findPresentId(content, id);
  return present === undefined
    ? {
        message: 'which is not the id of an article.',
        fix: suggestClosest(id, [...content.byId.keys()], 'Name an article that exists.'),
      }
    : { message: `which is a retired id of ${present}.`, fix: `Write ${present}.` };
}

/** Returns the id of the article that an id leads to, retired or not; undefined if it leads to none. */
export function findPresentId(content: Content, id: string): string | undefined {
  const lock = content.lockFile?.data;
  const present = content.published.aliases.get(id) ?? (lock && resolveId(lock, id)) ?? id;
  return isKnownId(content, present) ? present : undefined;
}

/** Skips what depends on fields or text of the article that are wrong themselves. */
function findPartProblem(
  { path, data, body }: SourceEntry,
  { section, needs }: NeededArticle,
): ReferenceProblem | undefined {
  const problem = data?.kind === 'troubleshooting' ? data : undefined;
  if (data && needs === 'timing' && !problem?.timing)
    return {
      message: `which has no waiting times: ${path} has no \`timing\`.`,
      fix: 'Name an article with waiting times, or remove the field.',
    };
  if (data && needs === 'contact' && !(problem && hasContact(problem)))
    return {
      message: `which has no support details: ${path} has no \`escalate\`.`,
      fix: 'Name an article of the kind troubleshooting.',
    };
  if (section === undefined || body.problem) return undefined;
  const sections = listSections({ body, data });
  if (sections.includes(section)) return undefined;
  return {
    message: `whose section #${section} does not exist in ${path}. Sections there: ${formatAnchors(sections)}.`,
    fix: 'Name one of these sections.',
  };
}

/** Returns the ids of all sections that an article's page has. */
export const listSections = ({ body, data }: Pick<SourceEntry, 'body' | 'data'>): string[] => [
  ...body.headings.flatMap(({ id }) => id ?? []),
  // The sections of the template depend on fields; if one is wrong, it may be any of them.
  ...(data ? getTemplateHeadingIds(data) : templateHeadingIds),
];
