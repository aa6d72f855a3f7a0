import { summaryLimits } from '../../../content-model/articles/body.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { findText } from '../../../content-model/reading/fields.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds summaries longer than a search result shows in their language. */
export function checkSummaryTooLong({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const { path, locale, frontmatter } = entry;
    const length = [...(findText(entry, 'summary') ?? '')].length;
    const limit = summaryLimits[locale];
    if (length <= limit) return [];
    const { line, column } = frontmatter.positionOf(['summary']);
    return createFinding(
      'summary-too-long',
      { file: path, line, column },
      {
        message: `\`summary\` has ${length} characters; expected at most ${limit} in ${locale}.`,
        fix: 'Keep the answer and move the rest into the body.',
      },
    );
  });
}
