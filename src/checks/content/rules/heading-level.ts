import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds headings of level 1, which is the title's, and headings that skip a level. */
export function checkHeadingLevel({ entries }: Content): Problem[] {
  return entries.flatMap(({ path, body }) =>
    body.headings.flatMap(({ depth, text, line, column }, index) => {
      const deepest = (body.headings[index - 1]?.depth ?? 1) + 1;
      if (depth > 1 && depth <= deepest) return [];
      return {
        file: path,
        at: { line, column },
        message: `"${text}" is a heading of level ${depth}; expected 2${deepest > 2 ? ` to ${deepest}` : ''}, because the title is level 1 and no level may be skipped.`,
        fix: `Write ${'#'.repeat(depth === 1 ? 2 : deepest)} before it.`,
      };
    }),
  );
}
