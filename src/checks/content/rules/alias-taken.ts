import { isId, reservedIds } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { listTexts } from '../../../content-model/reading/fields.ts';
import { createFinding, type Finding } from '../../finding.ts';

const reserved: ReadonlySet<string> = new Set(reservedIds);

/** Finds aliases that are an article's id, that two articles claim, or that a page of the site has. */
export function checkAliasTaken({ entries, byId, lockFile }: Content): Finding[] {
  const owners = new Map<string, SourceEntry>();
  return entries.flatMap((entry) =>
    listTexts(entry, 'aliases').flatMap(({ text: alias, index }) => {
      if (!isId(alias)) return [];
      // The article that took a retired id is what has to go: `published-reused` says so there.
      if (byId.has(alias) && alias !== entry.id && lockFile?.lock?.aliases.has(alias)) return [];
      if (reserved.has(alias))
        return report(entry, index, `"${alias}", which is a page of the site`);
      const owner = byId.get(alias)?.[0] ?? owners.get(alias) ?? entry;
      owners.set(alias, owner);
      if (owner.id === entry.id && alias !== entry.id) return [];
      return report(entry, index, `"${alias}", which already leads to ${owner.path}`);
    }),
  );
}

function report({ path, frontmatter }: SourceEntry, index: number, what: string): Finding {
  const { line, column } = frontmatter.positionOf(['aliases', index]);
  return createFinding(
    'alias-taken',
    { file: path, line, column },
    {
      message: `\`aliases\` names ${what}.`,
      fix: 'An alias is a retired id of this article alone: remove it here or there.',
    },
  );
}
