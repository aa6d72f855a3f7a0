import { findMissingFlows } from '../../../content-model/lock/locked-flows.ts';
import { lockFile } from '../../../content-model/lock/lock.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds published flows and nodes that no longer exist and are not retired. */
export function checkPublishedFlowMissing({ published, lockFile: file }: Content): Problem[] {
  if (!file?.data) return [];
  return findMissingFlows(file.data, published).map(({ flow, node }) => {
    const known = [
      ...(node === undefined ? published.flows.keys() : (published.flows.get(flow)?.nodes ?? [])),
    ];
    const replacement = findClosest(node ?? flow, known) ?? known[0];
    return {
      file: lockFile,
      at: { line: file.lineOf(['flows', flow]) },
      ...(node === undefined
        ? {
            message: `The flow "${flow}" was published and is gone, and no flow has it in \`aliases\`.`,
            fix: replacement
              ? `Bring it back, or write \`aliases: [${flow}]\` into flows/${replacement}.yml or another flow that replaces it.`
              : 'Bring it back: apps and printed pages lead to it.',
          }
        : {
            message: `The node "${node}" of the flow "${flow}" was published and is gone. Nodes there: ${known.join(', ')}.`,
            fix: `Bring it back, or write \`retired: { ${node}: ${replacement ?? '…'} }\` into flows/${flow}.yml, with the node that replaces it.`,
          }),
    };
  });
}
