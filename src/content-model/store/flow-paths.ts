import { readBuildSettings } from '../build-settings.ts';
import type { LocalFlow, LocalNode } from '../flows/local-flow.ts';
import { readRetiredSteps } from '../lock/retired-links.ts';
import { getCatalogue, listLocalePaths } from './article-store.ts';
import { getFlows, getLocalFlow } from './flow-store.ts';

/** The static paths of guided troubleshooting, for its pages with the site around them and without it. */

/** Returns the paths of the list of all flows; none where there are no flows. */
export const listFlowListPaths = async () => (getFlows().length > 0 ? listLocalePaths() : []);

/** What the page at a flow's address shows: its first step. */
export interface FlowProps {
  readonly flow: LocalFlow;
  readonly node: LocalNode;
  /** The address is a retired id: the page leads on to the flow. */
  readonly isAlias: boolean;
}

/** Returns the paths of all flows, those of retired ids included. */
export async function listFlowPaths() {
  const { locales } = await getCatalogue();
  return locales.flatMap((locale) =>
    getFlows().flatMap((source) => {
      const flow = getLocalFlow(source, locale);
      const node = findStart(flow);
      return [source.id, ...source.aliases].map((id) => ({
        params: { locale, flow: id },
        props: { flow, node, isAlias: id !== source.id } satisfies FlowProps,
      }));
    }),
  );
}

function findStart(flow: LocalFlow): LocalNode {
  const start = flow.nodes.find(({ id }) => id === flow.start);
  if (start) return start;
  throw new Error(`The flow "${flow.id}" has no node "${flow.start}" to start with.`);
}

/** What the page at a step's address shows. */
export interface StepProps {
  readonly flow: LocalFlow;
  /** The step; of a retired one the step that it leads to. */
  readonly node: LocalNode;
  /** The address is that of a retired step: the page leads on. */
  readonly isRetired: boolean;
}

/** Returns the paths of all steps, those of retired ones included. */
export async function listStepPaths() {
  const { locales } = await getCatalogue();
  const flows = getFlows();
  const retired = readRetiredSteps(readBuildSettings(), flows);
  return locales.flatMap((locale) =>
    flows.flatMap((source) => {
      const flow = getLocalFlow(source, locale);
      const create = (flowId: string, nodeId: string, target: string, isRetired: boolean) =>
        flow.nodes
          .filter(({ id }) => id === target)
          .map((node) => ({
            params: { locale, flow: flowId, node: nodeId },
            props: { flow, node, isRetired } satisfies StepProps,
          }));
      return [
        ...flow.nodes.flatMap(({ id }) => create(flow.id, id, id, false)),
        ...retired
          .filter(({ replacement }) => replacement === flow.id)
          .flatMap((step) => create(step.flow, step.node, step.target, true)),
      ];
    }),
  );
}
