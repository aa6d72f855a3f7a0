import type { Content } from '../content.ts';
import type { SourceFlow } from '../flow-files.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Finds retired ids of flows and nodes that are in use, or that two flows claim. */
export function checkFlowAliasTaken({ flows: { files } }: Content): Finding[] {
  const owners = new Map(files.map(({ id, path }) => [id, path]));
  return files.flatMap((file) => [...checkAliases(file, owners), ...checkRetired(file)]);
}

function checkAliases(file: SourceFlow, owners: Map<string, string>): Finding[] {
  return (file.flow?.aliases ?? []).flatMap((alias, index) => {
    const owner = owners.get(alias);
    owners.set(alias, owner ?? file.path);
    if (owner === undefined) return [];
    return report(file, ['aliases', index], `"${alias}", which already leads to ${owner}`);
  });
}

const checkRetired = (file: SourceFlow): Finding[] =>
  Object.keys(file.flow?.retired ?? {})
    .filter((id) => file.flow && id in file.flow.nodes)
    .flatMap((id) => report(file, ['retired', id], `"${id}", which is a node of this flow`));

function report(
  { path, yaml }: SourceFlow,
  place: readonly PropertyKey[],
  what: string,
): Finding[] {
  const { line, column } = yaml.positionOf(place);
  const [field] = place;
  return [
    createFinding(
      'flow-alias-taken',
      { file: path, line, column },
      {
        message: `\`${String(field)}\` names ${what}.`,
        fix: 'Only what is not in use any more can be retired: remove it here or there.',
      },
    ),
  ];
}
