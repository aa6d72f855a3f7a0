import { getTemplateHeadingIds, templateHeadingIds } from '../../content-model/articles/body.ts';
import { findClosest } from '../../i18n/closest-word.ts';
import {
  findEntry,
  isKnownId,
  listUsedLocales,
  type Content,
} from '../../content-model/reading/content.ts';
import type { SourceEntry } from '../../content-model/reading/source-entry.ts';
import type { Finding } from '../finding.ts';

/** An article or a section that another file of the content names. */
export interface ArticleReference {
  readonly id: string;
  readonly section?: string;
  /** What the article must have. */
  readonly needs?: 'timing' | 'contact';
}

type ReferenceProblem = Required<Pick<Finding, 'message' | 'fix'>>;

/** Returns what is wrong with a reference, in words that go on after the article's name; undefined where nothing is. */
export function findReferenceProblem(
  content: Content,
  reference: ArticleReference,
): ReferenceProblem | undefined {
  const { id } = reference;
  if (!isKnownId(content, id)) {
    const closest = findClosest(id, [...content.byId.keys()]);
    return {
      message: 'which is no article.',
      fix: closest ? `Did you mean ${closest}?` : 'Name an article that exists.',
    };
  }
  const versions = content.byId.get(id) ?? [];
  const missing = listUsedLocales(content).filter(
    (locale) =>
      !findEntry(content, locale, id) &&
      !content.undecodable.some((file) => file.id === id && file.locale === locale),
  );
  if (missing.length > 0) {
    return {
      message: `which does not exist in ${missing.join(', ')}; expected an article in every language of the site.`,
      fix: 'Translate the article, or name another one.',
    };
  }
  return versions.map((version) => findPartProblem(version, reference)).find(Boolean);
}

/** While an article's own fields or text are wrong, that is the one mistake. */
function findPartProblem(
  { path, data, body }: SourceEntry,
  { section, needs }: ArticleReference,
): ReferenceProblem | undefined {
  const problem = data?.kind === 'troubleshooting' ? data : undefined;
  if (data && needs === 'timing' && !problem?.timing)
    return {
      message: `which has no waiting times: ${path} has no \`timing\`.`,
      fix: 'Name an article with waiting times, or leave the field out.',
    };
  if (data && needs === 'contact' && !problem)
    return {
      message: `which says nothing of support: ${path} has no \`escalate\`.`,
      fix: 'Name an article of the kind troubleshooting.',
    };
  if (section === undefined || body.problem) return undefined;
  const sections = [
    ...body.headings.flatMap((heading) => heading.id ?? []),
    ...(data ? getTemplateHeadingIds(data) : templateHeadingIds),
  ];
  if (sections.includes(section)) return undefined;
  return {
    message: `whose section #${section} does not exist in ${path}. Sections there: ${sections.map((name) => `#${name}`).join(', ')}.`,
    fix: 'Name one of these sections.',
  };
}
