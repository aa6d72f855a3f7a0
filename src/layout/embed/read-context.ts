import { readFragment } from '../../urls/carried-query.ts';

/**
 * Returns the reader's situation in the address, in the fragment (`#context=`) or in the parameters; empty if there is
 * none.
 */
export const readContext = (): string =>
  (
    readFragment(location.hash).get('context') ??
    new URLSearchParams(location.search).get('context') ??
    ''
  ).trim();
