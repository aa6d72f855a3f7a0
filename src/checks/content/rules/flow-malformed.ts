import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportYamlProblems } from '../yaml-problems.ts';

/** Finds flows that are not YAML. */
export const checkFlowMalformed = ({ flows }: Content): Finding[] =>
  reportYamlProblems('flow-malformed', 'flow', flows);
