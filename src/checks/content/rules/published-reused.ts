import { findReuse, type Reuse } from '../../../content-model/lock/compare-lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { findText } from '../../../content-model/reading/fields.ts';
import { suggestCode } from '../free-code.ts';
import type { Problem } from '../../rule.ts';
import { sortVersions } from '../../../content-model/reading/versions.ts';

/** Finds ids, codes and headings in use that are retired, or that were published for another article. */
export function checkPublishedReused(content: Content): Problem[] {
  const { published, byId, lockFile } = content;
  if (!lockFile?.data) return [];
  return findReuse(lockFile.data, published).map((reuse) => ({
    ...findPlace(reuse, sortVersions(byId.get(reuse.id) ?? [])),
    ...describe(reuse, 'code' in reuse ? suggestCode(content, reuse.code) : ''),
  }));
}

/** Returns where the first version uses it again; the id of the article if no version can be read. */
function findPlace(reuse: Reuse, versions: readonly SourceEntry[]): Pick<Problem, 'file' | 'at'> {
  const fallback = { file: versions[0]?.path ?? reuse.id };
  if (reuse.kind === 'id') return fallback;
  if (reuse.kind === 'returned-section') {
    const found = versions
      .flatMap(({ path, body }) => body.headings.map((heading) => ({ path, ...heading })))
      .find(({ id }) => id === reuse.section);
    return found ? { file: found.path, at: found } : fallback;
  }
  const entry = versions.find((version) => findText(version, 'code') === reuse.code);
  return entry ? { file: entry.path, at: entry.frontmatter.positionOf(['code']) } : fallback;
}

/** `free` names a code that can be taken. */
function describe(reuse: Reuse, free: string): Pick<Problem, 'message' | 'fix'> {
  const { id } = reuse;
  switch (reuse.kind) {
    case 'id':
      return {
        message: `The id "${id}" is retired: links with it lead to ${reuse.ledTo}.`,
        fix: 'Give the article an id that no article has had.',
      };
    case 'code':
      return {
        message: `\`code\` "${reuse.code}" is or was the code of another article: it leads to ${reuse.owner}.`,
        fix: `Give this article a code that no article has had${free}.`,
      };
    case 'returned-code':
      return {
        message: `\`code\` "${reuse.code}" is retired.`,
        fix: `Use a code that no article has had${free}, or take its retirement back: npm run links -- unretire ${reuse.code}`,
      };
    case 'returned-section':
      return {
        message: `#${reuse.section} is retired: links with it lead to #${reuse.successor}.`,
        fix: `Use another id, or, if it is the old heading, take its retirement back: npm run links -- unretire ${id}#${reuse.section}`,
      };
  }
}
