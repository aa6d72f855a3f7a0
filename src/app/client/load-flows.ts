import type { ApiFlowList } from '../api/contract.ts';
import type { Reader } from './load-article.ts';
import { loadIndex } from './load-index.ts';
import { loadNamed } from './load-file.ts';
import type { Loaded, LoadOptions } from './options.ts';
import { orderLocales, tryLocales } from './reader-locales.ts';

/**
 * Loads the troubleshooter in the best language it exists in, which is `data.lang`. Resolves with undefined if
 * the help centre has none, as in older versions. Rejects with a `HelpError` if nothing could be loaded.
 */
export async function loadFlows(
  { lang }: Reader = {},
  options: LoadOptions = {},
): Promise<Loaded<ApiFlowList> | undefined> {
  const index = await loadIndex(options);
  return tryLocales(orderLocales(index.data, lang), async ({ flows }) => {
    const list = flows && (await loadNamed<ApiFlowList>(flows, 'flows', index.stale, options));
    return list?.data.flows.length ? list : undefined;
  });
}
