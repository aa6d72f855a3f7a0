import { isId } from '../../../urls/ids.ts';
import { isKnownId, type Content } from '../../../content-model/reading/content.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import { suggestClosest } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Finds related ids that no article has, and articles that name themselves. */
export function checkRelatedUnknown(content: Content): Problem[] {
  const { entries, byId } = content;
  return entries.flatMap((entry) =>
    listTexts(entry, 'related').flatMap(({ text: related, index }) => {
      const { path, id, frontmatter } = entry;
      if (!isId(related) || (related !== id && isKnownId(content, related))) return [];
      const others = [...byId.keys()].filter((known) => known !== id);
      return {
        file: path,
        at: frontmatter.positionOf(['related', index]),
        message: `\`related\` names "${related}", which is ${related === id ? 'this article' : 'not the id of an article'}.`,
        fix: suggestClosest(related, others, 'Name an article that exists.'),
      };
    }),
  );
}
