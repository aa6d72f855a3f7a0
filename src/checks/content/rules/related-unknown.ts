import { isId } from '../../../urls/ids.ts';
import { isKnownId, type Content } from '../../../content-model/reading/content.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import { createFinding, type Finding } from '../../finding.ts';
import { findClosest } from '../../../i18n/closest-word.ts';

/** Finds related ids that no article has, or that name the article itself. */
export function checkRelatedUnknown(content: Content): Finding[] {
  const { entries, byId } = content;
  return entries.flatMap((entry) =>
    listTexts(entry, 'related').flatMap(({ text: related, index }) => {
      const { path, id, frontmatter } = entry;
      if (!isId(related) || (related !== id && isKnownId(content, related))) return [];
      const { line, column } = frontmatter.positionOf(['related', index]);
      const closest = findClosest(
        related,
        [...byId.keys()].filter((known) => known !== id),
      );
      return createFinding(
        'related-unknown',
        { file: path, line, column },
        {
          message:
            related === id
              ? `\`related\` names "${related}", which is this article.`
              : `\`related\` names "${related}", which is no article's id.`,
          fix: closest ? `Did you mean ${closest}?` : 'Name an article that exists.',
        },
      );
    }),
  );
}
