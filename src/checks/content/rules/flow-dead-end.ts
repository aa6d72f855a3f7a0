import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds outcomes that lead nowhere: to no article, no waiting time and no support. */
export function checkFlowDeadEnd({ flows }: Content): Finding[] {
  return flows.files.flatMap(({ path, yaml, data: flow }) =>
    Object.entries(flow?.nodes ?? {}).flatMap(([id, node]) => {
      if (node.kind !== 'outcome') return [];
      if (node.article ?? node.timing ?? node.contact) return [];
      const { line, column } = yaml.positionOf(['nodes', id]);
      return createFinding(
        'flow-dead-end',
        { file: path, line, column },
        {
          message: `The outcome "${id}" has no action; expected \`article\`, \`timing\` or \`contact\`.`,
          fix: 'Name the article that helps next, or the one whose waiting time or support it needs.',
        },
      );
    }),
  );
}
