import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { reportYamlProblems } from '../yaml-problems.ts';

/** Finds notices that are not YAML. */
export const checkNoticeMalformed = ({ notices }: Content): Problem[] =>
  reportYamlProblems('notice', notices.files);
