import { codePattern } from '../../../urls/ids.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { SourceEntry } from '../../../content-model/reading/source-entry.ts';
import { findText } from '../../../content-model/reading/fields.ts';
import type { Problem } from '../../rule.ts';

function findCode(entry: SourceEntry): string | undefined {
  const code = findText(entry, 'code');
  return code !== undefined && codePattern.test(code) ? code : undefined;
}

/** Finds a code that two articles have: support could not tell them apart. */
export function checkCodeDuplicate({ entries }: Content): Problem[] {
  const owners = new Map<string, SourceEntry>();
  return entries.flatMap((entry) => {
    const code = findCode(entry);
    if (code === undefined) return [];
    const owner = owners.get(code) ?? entry;
    owners.set(code, owner);
    if (owner.id === entry.id) return [];
    return {
      file: entry.path,
      at: entry.frontmatter.positionOf(['code']),
      message: `\`code\` "${code}" is already used by ${owner.path}.`,
      fix: 'Give this article a code that no article has had.',
    };
  });
}
