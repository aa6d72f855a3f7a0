import type { Content } from '../../../content-model/reading/content.ts';
import { findFields, hasIssue, listTexts } from '../../../content-model/reading/fields.ts';
import type { Problem } from '../../rule.ts';

/** The number of phrases that search needs to find an article by most of what people type. */
const fewestPhrases = 12;

/** Finds articles with too few phrases for search. */
export function checkPhrasesFew({ entries }: Content): Problem[] {
  return entries.flatMap((entry) => {
    // `frontmatter-field` reports a field that is missing or not a list.
    if (!findFields(entry) || hasIssue(entry, 'phrases')) return [];
    const count = listTexts(entry, 'phrases').length;
    if (count >= fewestPhrases) return [];
    return {
      file: entry.path,
      at: entry.frontmatter.positionOf(['phrases']),
      message: `\`phrases\` has ${count}; expected at least ${fewestPhrases}.`,
      fix: 'Add different phrases that people type when they have this problem.',
    };
  });
}
