import type { Content } from '../../../content-model/reading/content.ts';
import type { FlowData } from '../../../content-model/flows/schema.ts';
import type { SourceFile } from '../../../content-model/reading/yaml-files.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds retired ids of flows and nodes that are in use, or that two flows claim. */
export function checkFlowAliasTaken({ flows: { files } }: Content): Finding[] {
  const owners = new Map(files.map(({ id, path }) => [id, path]));
  return files.flatMap((file) => [...checkAliases(file, owners), ...checkRetired(file)]);
}

function checkAliases(file: SourceFile<FlowData>, owners: Map<string, string>): Finding[] {
  return (file.data?.aliases ?? []).flatMap((alias, index) => {
    const owner = owners.get(alias);
    owners.set(alias, owner ?? file.path);
    if (owner === undefined) return [];
    return report(file, ['aliases', index], `"${alias}", which already leads to ${owner}`);
  });
}

const checkRetired = (file: SourceFile<FlowData>): Finding[] =>
  Object.keys(file.data?.retired ?? {})
    .filter((id) => file.data && id in file.data.nodes)
    .flatMap((id) => report(file, ['retired', id], `"${id}", which is a node of this flow`));

function report(
  { path, yaml }: SourceFile<FlowData>,
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
