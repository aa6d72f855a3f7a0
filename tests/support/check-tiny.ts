import { checkContent } from '../../src/checks/content/check-content.ts';
import type { Finding } from '../../src/checks/finding.ts';
import type { RuleId } from '../../src/checks/rule-ids.ts';

/** Rules about how much an article says: fixtures say as little as they can. */
const aboutAmount: ReadonlySet<RuleId> = new Set(['article-length', 'phrases-few']);

/** Returns what the rules find in the content of a fixture; those about amount only where it is theirs. */
export const checkTinyContent = (directory: string, wanted?: RuleId): Finding[] =>
  checkContent(directory).filter(({ rule }) => rule === wanted || !aboutAmount.has(rule));
