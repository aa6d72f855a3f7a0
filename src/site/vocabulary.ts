import { accountConcepts } from './vocabulary/account.ts';
import { helpConcepts } from './vocabulary/help.ts';
import { moneyConcepts } from './vocabulary/money.ts';

/**
 * What readers of this site talk about, and the words they have for it. The search reads it on both sides:
 * it finds the concepts of a query and those of each article's title, symptoms and phrases, and compares
 * concepts as well as words. A concept has no language: «提现没到» and “payout missing” are the same two.
 * The format of a pattern is described in vocabulary/pattern.ts.
 */
export const concepts = { ...moneyConcepts, ...accountConcepts, ...helpConcepts } as const;
