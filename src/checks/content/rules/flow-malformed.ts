import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportYamlProblems } from '../yaml-problems.ts';

/** Finds flows that are not YAML. */
export const checkFlowMalformed = ({ flows }: Content): Problem[] =>
  reportYamlProblems('flow', flows.files);
