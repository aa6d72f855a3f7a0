import type { Content } from '../../../content-model/reading/content.ts';
import { findFields, hasIssue, listTexts } from '../../../content-model/reading/fields.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Fewest phrases with which the search finds an article by most of what people type. */
const fewestPhrases = 12;

/** Finds articles that know too little of what people type. */
export function checkPhrasesFew({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    // What is missing or no list is a finding of `frontmatter-field`.
    if (!findFields(entry) || hasIssue(entry, 'phrases')) return [];
    const count = listTexts(entry, 'phrases').length;
    if (count >= fewestPhrases) return [];
    const { line, column } = entry.frontmatter.positionOf(['phrases']);
    return createFinding(
      'phrases-few',
      { file: entry.path, line, column },
      {
        message: `\`phrases\` has ${count}; expected at least ${fewestPhrases}.`,
        fix: 'Add what people type when they have this problem, each phrase of another kind.',
      },
    );
  });
}
