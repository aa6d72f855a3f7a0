import { lengths } from '../../../i18n/lengths.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { findText } from '../../../content-model/reading/fields.ts';
import type { Problem } from '../../rule.ts';

/** Finds summaries that are longer than search results show in their language. */
export function checkSummaryTooLong({ entries }: Content): Problem[] {
  return entries.flatMap((entry) => {
    const { path, locale, frontmatter } = entry;
    const length = [...(findText(entry, 'summary') ?? '')].length;
    const limit = lengths[locale].summary;
    if (length <= limit) return [];
    return {
      file: path,
      at: frontmatter.positionOf(['summary']),
      message: `\`summary\` has ${length} characters; expected at most ${limit} in ${locale}.`,
      fix: 'Keep the answer and move the rest into the body.',
    };
  });
}
