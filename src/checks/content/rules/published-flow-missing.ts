import { findMissingFlows } from '../../../content-model/lock/locked-flows.ts';
import { lockFile } from '../../../content-model/lock/lock.ts';
import { findClosest } from '../../../i18n/closest-word.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { createFinding, type Finding } from '../../finding.ts';

/** Finds flows and nodes that were published and that nothing answers for any more. */
export function checkPublishedFlowMissing({ published, lockFile: file }: Content): Finding[] {
  if (!file?.lock) return [];
  return findMissingFlows(file.lock, published).map(({ flow, node }) => {
    const known = node === undefined ? [...published.flows.keys()] : listNodes(flow);
    const replacement = findClosest(node ?? flow, known) ?? known[0];
    return createFinding(
      'published-flow-missing',
      { file: lockFile, line: file.lineOf(['flows', flow]) },
      node === undefined
        ? {
            message: `The flow "${flow}" was published and is gone, and no flow has it among its aliases.`,
            fix: replacement
              ? `Bring it back, or write \`aliases: [${flow}]\` into flows/${replacement}.yml or another flow that takes its place.`
              : 'Bring it back: apps and printed pages lead to it.',
          }
        : {
            message: `The node "${node}" of the flow "${flow}" was published and is gone. Nodes there: ${known.join(', ')}.`,
            fix: `Bring it back, or write \`retired: { ${node}: ${replacement ?? '…'} }\` into flows/${flow}.yml, with the node that takes its place.`,
          },
    );
  });

  function listNodes(flow: string): string[] {
    return [...(published.flows.get(flow)?.nodes ?? [])];
  }
}
