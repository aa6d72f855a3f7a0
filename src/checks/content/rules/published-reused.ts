import { findReuse, type Reuse } from '../../../content-model/lock/compare-lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { findText } from '../../../content-model/reading/fields.ts';
import { createFinding, type Finding, type Place } from '../../finding.ts';
import { sortVersions } from '../../../content-model/reading/versions.ts';

/** Finds ids, codes and headings that were given up, or belong to another article, and are used again. */
export function checkPublishedReused({ published, byId, lockFile }: Content): Finding[] {
  if (!lockFile?.lock) return [];
  return findReuse(lockFile.lock, published).map((reuse) =>
    createFinding(
      'published-reused',
      findPlace(reuse, sortVersions(byId.get(reuse.id) ?? [])),
      describe(reuse),
    ),
  );
}

/** Only the first version that has it is reported; where none can be read, the article's name. */
function findPlace(reuse: Reuse, versions: readonly SourceEntry[]): Place {
  const fallback = { file: versions[0]?.path ?? reuse.id };
  if (reuse.kind === 'id') return fallback;
  if (reuse.kind === 'returned-section') {
    const found = versions
      .flatMap(({ path, body }) => body.headings.map((heading) => ({ path, ...heading })))
      .find(({ id }) => id === reuse.section);
    return found ? { file: found.path, line: found.line, column: found.column } : fallback;
  }
  const entry = versions.find((version) => findText(version, 'code') === reuse.code);
  return entry ? { file: entry.path, ...entry.frontmatter.positionOf(['code']) } : fallback;
}

function describe(reuse: Reuse): Pick<Finding, 'message' | 'fix'> {
  const { id } = reuse;
  switch (reuse.kind) {
    case 'id':
      return {
        message: `The id "${id}" is retired: links with it lead to ${reuse.ledTo}.`,
        fix: 'Give the article an id that no article has had.',
      };
    case 'code':
      return {
        message: `\`code\` "${reuse.code}" is or was that of another article: it leads to ${reuse.owner}.`,
        fix: 'Give this article a code that no article has had.',
      };
    case 'returned-code':
      return {
        message: `\`code\` "${reuse.code}" is retired.`,
        fix: `Use a code that no article has had, or take its retirement back: npm run links -- unretire ${reuse.code}`,
      };
    case 'returned-section':
      return {
        message: `#${reuse.section} is retired: links with it lead to #${reuse.successor}.`,
        fix: `Use another id, or, where the heading is the old one, take its retirement back: npm run links -- unretire ${id}#${reuse.section}`,
      };
  }
}
