import { isId, reservedIds } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import type { Problem } from '../../rule.ts';

const reserved: ReadonlySet<string> = new Set(reservedIds);

/** Finds aliases that are the id of an article, an alias of another article, or reserved for a page of the site. */
export function checkAliasTaken({ entries, byId, lockFile }: Content): Problem[] {
  const owners = new Map<string, SourceEntry>();
  return entries.flatMap((entry) =>
    listTexts(entry, 'aliases').flatMap(({ text: alias, index }) => {
      if (!isId(alias)) return [];
      // An article that uses a retired id is reported by `published-reused`.
      if (byId.has(alias) && alias !== entry.id && lockFile?.data?.aliases.has(alias)) return [];
      if (reserved.has(alias))
        return report(entry, index, `"${alias}", which is a page of the site`);
      const owner = byId.get(alias)?.[0] ?? owners.get(alias) ?? entry;
      owners.set(alias, owner);
      if (owner.id === entry.id && alias !== entry.id) return [];
      return report(entry, index, `"${alias}", which already leads to ${owner.path}`);
    }),
  );
}

function report({ path, frontmatter }: SourceEntry, index: number, what: string): Problem {
  return {
    file: path,
    at: frontmatter.positionOf(['aliases', index]),
    message: `\`aliases\` names ${what}.`,
    fix: 'Remove it here or there: an alias is a retired id of one article only.',
  };
}
