import { getTemplateHeadingIds, templateHeadingIds } from '../../../content-model/articles/body.ts';
import { parseArticleReference } from '../../../urls/article-reference.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { BodyLink } from '../../../content-model/reading/body.ts';
import { findEntry, isKnownId, type Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds links to articles and sections that do not exist. */
export function checkLinkTargetMissing(content: Content): Finding[] {
  return content.entries.flatMap((entry) =>
    entry.body.links.flatMap((link) => checkLink(content, entry, link)),
  );
}

function checkLink(
  content: Content,
  entry: SourceEntry,
  { href, line, column }: BodyLink,
): Finding[] {
  const reference = href.startsWith('#')
    ? { id: entry.id, section: href.slice(1) }
    : parseArticleReference(href);
  if (!reference) return [];
  const place = { file: entry.path, line, column };
  const target = [entry.locale, ...localeIds]
    .map((locale) => findEntry(content, locale, reference.id))
    .find((found) => found !== undefined);
  if (!target)
    return isKnownId(content, reference.id) ? [] : [reportArticle(content, reference.id, place)];

  const sections = listSections(target);
  const { section } = reference;
  // A target whose body cannot be read is reported itself; what it holds is not known.
  if (section === undefined || target.body.problem || sections.includes(section)) return [];
  return [
    createFinding('link-target-missing', place, {
      message: `#${section} does not exist in ${target.path}. Sections there: ${sections.map((id) => `#${id}`).join(', ')}.`,
      fix: 'Link to one of these sections.',
    }),
  ];
}

function reportArticle(
  { byId }: Content,
  id: string,
  place: { file: string; line: number; column: number },
) {
  const closest = findClosest(id, [...byId.keys()]);
  return createFinding('link-target-missing', place, {
    message: `There is no article "${id}".`,
    fix: closest ? `Did you mean article:${closest}?` : 'Link to an article that exists.',
  });
}

const listSections = ({ body, data }: SourceEntry): string[] => [
  ...body.headings.flatMap(({ id }) => id ?? []),
  // What the page adds depends on fields; while one is wrong, it may be any of them.
  ...(data ? getTemplateHeadingIds(data) : templateHeadingIds),
];
