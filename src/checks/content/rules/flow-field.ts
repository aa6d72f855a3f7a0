import { nodeKinds } from '../../../content-model/flows/schema.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportIssues } from '../schema-issues.ts';

const words = {
  owner: 'this part of a flow',
  whole: 'flow',
  guide: 'docs/flows.md',
  kinds: nodeKinds,
} as const;

/** Finds fields of flows that are missing, unknown or have a value that the schema does not allow. */
export const checkFlowField = ({ flows }: Content): Problem[] =>
  flows.files.flatMap((file) => reportIssues(file, words));
