import { checkContent } from '../../src/checks/content/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import type { RuleId } from '../../src/checks/content/rules/index.ts';

/** Rules about the amount of text: fixtures have as little as possible. */
const lengthRules: ReadonlySet<RuleId> = new Set(['article-length', 'phrases-few']);

/** Returns the findings in a fixture; those of the length rules only if `wanted`. */
export const checkTinyContent = (directory: string, wanted?: RuleId): Finding<RuleId>[] =>
  checkContent(directory).filter(({ rule }) => rule === wanted || !lengthRules.has(rule));
