import type { Content, SourceEntry } from '../content.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds aliases that are an article's id, or that two articles claim. */
export function checkAliasTaken({ entries, byId }: Content): Finding[] {
  const owners = new Map<string, SourceEntry>();
  return entries.flatMap((entry) =>
    (entry.data?.aliases ?? []).flatMap((alias, index) => {
      const owner = byId.get(alias)?.[0] ?? owners.get(alias) ?? entry;
      owners.set(alias, owner);
      if (owner.id === entry.id && alias !== entry.id) return [];
      const { line, column } = entry.frontmatter.positionOf(['aliases', index]);
      return createFinding(
        'alias-taken',
        { file: entry.path, line, column },
        {
          message: `\`aliases\` names "${alias}", which already leads to ${owner.path}.`,
          fix: 'An alias is a retired id of this article alone: remove it here or there.',
        },
      );
    }),
  );
}
