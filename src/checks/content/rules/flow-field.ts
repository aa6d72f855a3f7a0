import { nodeKinds } from '../../../content-model/flows/schema.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportIssues } from '../schema-issues.ts';

const words = {
  rule: 'flow-field',
  owner: 'this part of a flow',
  whole: 'flow',
  guide: 'docs/flows.md',
  kinds: nodeKinds,
} as const;

/** Finds fields of flows that are missing, unknown or hold a value the schema does not allow. */
export const checkFlowField = ({ flows }: Content): Finding[] =>
  flows.files.flatMap((file) => reportIssues(file, words));
