import { accountSynonyms } from './vocabulary/account.ts';
import { helpSynonyms } from './vocabulary/help.ts';
import { moneySynonyms } from './vocabulary/money.ts';

/**
 * The words that readers of this site use, in groups of one meaning. The index holds the groups of each
 * article's title, symptoms and phrases, and the search compares them with the groups of the query as it
 * compares words. A group has no language: «提现没到» and “payout missing” match the same two.
 * src/product/synonym-group.ts describes the format of a pattern. What people say about any product is in
 * src/languages/ (`commonWords`); a group that is in both has the patterns of both.
 */
export const synonymGroups = { ...moneySynonyms, ...accountSynonyms, ...helpSynonyms } as const;
