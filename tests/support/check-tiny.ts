import { checkContent } from '../../src/checks/content/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import type { RuleId } from '../../src/checks/content/rules/index.ts';

/** Rules that fixtures break, which have as little text as possible, and not the articles that the product names. */
const brokenRules: ReadonlySet<RuleId> = new Set([
  'article-length',
  'phrases-few',
  'situation-target-missing',
]);

/** Returns the findings in a fixture; those of the rules that all break only if `wanted`. */
export const checkTinyContent = (directory: string, wanted?: RuleId): Finding<RuleId>[] =>
  checkContent(directory).filter(({ rule }) => rule === wanted || !brokenRules.has(rule));
