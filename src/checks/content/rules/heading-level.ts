import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds headings of level 1, which the title is, and levels that skip one. */
export function checkHeadingLevel({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body }) =>
    body.headings.flatMap(({ depth, text, line, column }, index) => {
      const deepest = (body.headings[index - 1]?.depth ?? 1) + 1;
      if (depth > 1 && depth <= deepest) return [];
      return createFinding(
        'heading-level',
        { file: path, line, column },
        {
          message: `"${text}" is a heading of level ${depth}; expected 2${deepest > 2 ? ` to ${deepest}` : ''}, since the title is level 1 and no level is skipped.`,
          fix: `Write ${'#'.repeat(depth === 1 ? 2 : deepest)} before it.`,
        },
      );
    }),
  );
}
