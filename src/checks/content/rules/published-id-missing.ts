import { findMissingIds, type MissingId } from '../../../content-model/lock/compare-lock.ts';
import { lockFile } from '../../../content-model/lock/lock.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import type { Problem } from '../../rule.ts';
import { listPaths } from '../../../content-model/reading/versions.ts';

/** Finds published articles and retired ids that no longer lead to any article. */
export function checkPublishedIdMissing(content: Content): Problem[] {
  const { published } = content;
  const file = content.lockFile;
  if (!file?.data || published.articles.size === 0) return [];
  return findMissingIds(file.data, published).map((missing) => ({
    file: lockFile,
    at: { line: file.lineOf([missing.ledTo === undefined ? 'articles' : 'aliases', missing.id]) },
    ...(missing.ledTo === undefined
      ? describeRemoved(content, missing)
      : describeForgotten(content, missing)),
  }));
}

function describeRemoved(content: Content, { id, successor }: MissingId) {
  const known = [...content.published.articles.keys()];
  const replacement = successor ?? findClosest(id, known);
  return {
    message: `The article "${id}" was published and is gone, and no article has its id in \`aliases\`.`,
    fix: replacement
      ? `Bring it back, or let ${replacement} replace it: ${describeAlias(content, replacement, id)}`
      : `Bring it back, or write \`aliases: [${id}]\` into the article that replaces it, in every language.`,
  };
}

const describeForgotten = (content: Content, { id, ledTo = '', successor = ledTo }: MissingId) => ({
  message: `"${id}" led to ${ledTo}${successor === ledTo ? '' : `, which leads to ${successor}`}, and no article has it in \`aliases\`.`,
  fix: describeAlias(content, successor, id, 'Write'),
});

/** Returns the part of a fix that says which line to write in which files. */
function describeAlias(content: Content, replacement: string, id: string, verb = 'write'): string {
  const versions = content.byId.get(replacement) ?? [];
  const aliases = versions[0] ? listTexts(versions[0], 'aliases').map(({ text }) => text) : [];
  const line = `aliases: [${[...aliases, id].join(', ')}]`;
  return `${verb} \`${line}\` into ${listPaths(versions)}.`;
}
