import type { Content } from '../../../content-model/reading/content.ts';
import { findFields, hasIssue, listTexts } from '../../../content-model/reading/fields.ts';
import { articleLimits } from '../../../site/article-limits.ts';
import type { Problem } from '../../rule.ts';

const { wanted } = articleLimits.phrases;

/** Finds articles with too few phrases for search. */
export function checkPhrasesFew({ entries }: Content): Problem[] {
  return entries.flatMap((entry) => {
    // `frontmatter-field` reports a field that is missing or not a list.
    if (!findFields(entry) || hasIssue(entry, 'phrases')) return [];
    const count = listTexts(entry, 'phrases').length;
    if (count >= wanted) return [];
    return {
      file: entry.path,
      at: entry.frontmatter.positionOf(['phrases']),
      message: `\`phrases\` has ${count}; expected at least ${wanted}.`,
      fix: 'Add different phrases that people type when they have this problem.',
    };
  });
}
