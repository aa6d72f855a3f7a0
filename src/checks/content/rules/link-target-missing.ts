import { parseArticleReference } from '../../../urls/article-reference.ts';
import { localeIds } from '../../../i18n/locales.ts';
import type { BodyLink } from '../../../content-model/reading/body.ts';
import { findEntry, isKnownId, type Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { findSimilar, formatAnchors, toId } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';
import { findPresentId, listSections } from '../article-references.ts';

/** Finds links to articles and sections that do not exist. */
export function checkLinkTargetMissing(content: Content): Problem[] {
  return content.entries.flatMap((entry) =>
    entry.body.links.flatMap((link) => checkLink(content, entry, link)),
  );
}

function checkLink(content: Content, entry: SourceEntry, link: BodyLink): Problem[] {
  const reference = link.href.startsWith('#')
    ? { id: entry.id, section: link.href.slice(1) }
    : parseArticleReference(link.href);
  if (!reference) return [];
  const { id, section } = reference;
  const place = { file: entry.path, at: link };
  const target = [entry.locale, ...localeIds]
    .map((locale) => findEntry(content, locale, id))
    .find((found) => found !== undefined);
  if (!target) return checkId(content, id).map((problem) => ({ ...place, ...problem }));
  // The sections of a body that cannot be read are unknown; it has its own finding.
  if (section === undefined || target.body.problem || listSections(target).includes(section))
    return [];
  return [{ ...place, ...describeSection(target, section) }];
}

function checkId(content: Content, id: string): Pick<Problem, 'message' | 'fix'>[] {
  if (isKnownId(content, id)) return [];
  const present = findPresentId(content, id);
  if (present !== undefined) {
    const fix = `Write article:${present}.`;
    return [{ message: `"${id}" is a retired id: the article is ${present}.`, fix }];
  }
  const closest = findSimilar(id, [...content.byId.keys()]);
  const fix = closest ? `Did you mean article:${closest}?` : 'Link to an article that exists.';
  return [{ message: `There is no article "${id}".`, fix }];
}

/** A heading without an id may be the one that is meant. */
function describeSection(
  { path, body, data }: SourceEntry,
  section: string,
): Pick<Problem, 'message' | 'fix'> {
  const sections = data
    ? listSections({ body, data })
    : body.headings.flatMap(({ id }) => id ?? []);
  const meant = body.headings.find(({ id, text }) => id === undefined && toId(text) === section);
  return {
    message: `#${section} does not exist in ${path}. Sections there: ${formatAnchors(sections)}.`,
    fix: meant
      ? `Give its heading this id, in every language: ${'#'.repeat(meant.depth)} ${meant.text} [#${section}]`
      : sections.length > 0
        ? 'Link to one of these sections.'
        : 'Link to the article without a section, or give its headings ids.',
  };
}
