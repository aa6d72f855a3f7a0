import { isId } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import { findIdProblem } from '../article-references.ts';
import type { Problem } from '../../rule.ts';

/** Finds related ids that no article has, and articles that name themselves. */
export function checkRelatedUnknown(content: Content): Problem[] {
  return content.entries.flatMap((entry) =>
    listTexts(entry, 'related').flatMap(({ text: related, index }) => {
      const { path, id, frontmatter } = entry;
      const problem =
        related === id
          ? { message: 'which is this article.', fix: 'Name another article.' }
          : findIdProblem(content, related);
      if (!isId(related) || !problem) return [];
      return {
        file: path,
        at: frontmatter.positionOf(['related', index]),
        message: `\`related\` names "${related}", ${problem.message}`,
        fix: problem.fix,
      };
    }),
  );
}
