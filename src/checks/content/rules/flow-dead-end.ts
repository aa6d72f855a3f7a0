import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds outcomes that name no article, no waiting time and no support. */
export function checkFlowDeadEnd({ flows }: Content): Problem[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) =>
    Object.entries(flow?.nodes ?? {}).flatMap(([id, node]) => {
      if (node.kind !== 'outcome') return [];
      if (node.article ?? node.timing ?? node.contact) return [];
      return {
        file: path,
        at: yaml.positionOf(['nodes', id]),
        message: `The outcome "${id}" has no action; expected \`article\`, \`timing\` or \`contact\`.`,
        fix: 'Name the article that helps next, or the one whose waiting time or support it needs.',
      };
    }),
  );
}
