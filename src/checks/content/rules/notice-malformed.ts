import type { Content } from '../../../content-model/reading/content.ts';
import type { Finding } from '../../finding.ts';
import { reportYamlProblems } from '../yaml-problems.ts';

/** Finds notices that are not YAML. */
export const checkNoticeMalformed = ({ notices }: Content): Finding[] =>
  reportYamlProblems('notice-malformed', 'notice', notices);
