import { parseArticleReference } from '../../../urls/article-reference.ts';
import { localeIds } from '../../../i18n/locales.ts';
import type { BodyLink } from '../../../content-model/reading/body.ts';
import { findEntry, isKnownId, type Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { formatAnchors, suggestClosest } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';
import { listSections } from '../article-references.ts';

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
  if (!target) {
    if (isKnownId(content, id)) return [];
    const known = [...content.byId.keys()].map((each) => `article:${each}`);
    const fix = suggestClosest(`article:${id}`, known, 'Link to an article that exists.');
    return [{ ...place, message: `There is no article "${id}".`, fix }];
  }
  const sections = listSections(target);
  // The sections of a body that cannot be read are unknown; it has its own finding.
  if (section === undefined || target.body.problem || sections.includes(section)) return [];
  const message = `#${section} does not exist in ${target.path}. Sections there: ${formatAnchors(sections)}.`;
  return [{ ...place, message, fix: 'Link to one of these sections.' }];
}
