import { readBuildSettings } from '../build-settings.ts';
import type { LocalFlow, LocalNode } from '../flows/local-flow.ts';
import { readRetiredSteps } from '../lock/retired-links.ts';
import { getCatalogue, listLocalePaths } from './article-store.ts';
import { getFlows, getLocalFlows } from './flow-store.ts';

/** The static paths of guided troubleshooting, for normal and embedded pages. */

/** Returns the paths of the list of all flows; empty without flows. */
export const listFlowListPaths = async () =>
  (await listLocalePaths()).filter(({ props }) => getLocalFlows(props.locale).length > 0);

/** Props of the page at a flow's address, which shows the first step. */
export interface FlowProps {
  readonly flow: LocalFlow;
  readonly node: LocalNode;
  /** The address is a retired id: the page redirects to the flow. */
  readonly isAlias: boolean;
}

/** Returns the paths of all flows, including those of retired ids. */
export async function listFlowPaths() {
  const { locales } = await getCatalogue();
  return locales.flatMap((locale) =>
    getFlows().flatMap((source) => {
      const flow = getLocalFlows(locale).find(({ id }) => id === source.id);
      if (!flow) return [];
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

/** Props of the page at a step's address. */
export interface StepProps {
  readonly flow: LocalFlow;
  /** The step, or the replacement of a retired step. */
  readonly node: LocalNode;
  /** The address is the address of a retired step: the page redirects. */
  readonly isRetired: boolean;
}

/** Returns the paths of all steps, including retired ones. */
export async function listStepPaths() {
  const { locales } = await getCatalogue();
  const flows = getFlows();
  const retired = readRetiredSteps(readBuildSettings(), flows);
  return locales.flatMap((locale) =>
    getLocalFlows(locale).flatMap((flow) => {
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
