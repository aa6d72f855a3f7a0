import type { Content } from '../../../content-model/reading/content.ts';
import type { FlowData } from '../../../content-model/flows/schema.ts';
import type { SourceFile } from '../../../content-model/reading/yaml-files.ts';
import type { Problem } from '../../rule.ts';

/** Finds retired ids of flows and nodes that are in use, or that two flows have. */
export function checkFlowAliasTaken({ flows: { files } }: Content): Problem[] {
  const owners = new Map(files.map(({ id, path }) => [id, path]));
  return files.flatMap((file) => [...checkAliases(file, owners), ...checkRetired(file)]);
}

function checkAliases(file: SourceFile<FlowData>, owners: Map<string, string>): Problem[] {
  return (file.data?.aliases ?? []).flatMap((alias, index) => {
    const owner = owners.get(alias);
    owners.set(alias, owner ?? file.path);
    if (owner === undefined) return [];
    return report(file, ['aliases', index], `"${alias}", which already leads to ${owner}`);
  });
}

const checkRetired = (file: SourceFile<FlowData>): Problem[] =>
  Object.keys(file.data?.retired ?? {})
    .filter((id) => file.data && id in file.data.nodes)
    .map((id) => report(file, ['retired', id], `"${id}", which is a node of this flow`));

const report = (
  { path, yaml }: SourceFile<FlowData>,
  place: readonly [field: string, key: string | number],
  what: string,
): Problem => ({
  file: path,
  at: yaml.positionOf(place),
  message: `\`${place[0]}\` names ${what}.`,
  fix: 'Remove it here or there: only an id that is no longer in use can be retired.',
});
