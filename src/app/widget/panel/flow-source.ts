import type { ApiFlowList, ApiIndex } from '../../api/contract.ts';
import { loadFlows, loadIndex, type LoadOptions } from '../../client/index.ts';
import { locales, type Locale } from '../../../i18n/locales.ts';

/** Guided troubleshooting of the help centre, as far as the panel knows it. */
export interface FlowSource {
  /** Asks anew which languages have flows, and forgets those that were loaded. */
  readonly renew: () => Promise<void>;
  /** Tells whether a language has flows; false while nothing is known. */
  readonly has: (locale: Locale) => boolean;
  /**
   * Loads the flows of a language, or of another where it has none; rejects where there are none at all. They
   * are kept until they are renewed: on the way from step to step nothing is asked of the network.
   */
  readonly load: (locale: Locale) => Promise<ApiFlowList>;
}

export function createFlowSource(options: LoadOptions): FlowSource {
  let index: ApiIndex | undefined;
  const lists = new Map<Locale, Promise<ApiFlowList>>();

  const load = async (locale: Locale): Promise<ApiFlowList> => {
    const found = await loadFlows({ lang: locales[locale].lang }, options);
    if (found) return found.data;
    throw new Error('The help centre has no flows; expected some behind a link to them.');
  };
  return {
    renew: async () => {
      ({ data: index } = await loadIndex(options));
      lists.clear();
    },
    has: (locale) =>
      index?.locales.some((known) => known.locale === locale && known.flows !== undefined) ?? false,
    load: (locale) => {
      const loading = lists.get(locale) ?? load(locale);
      lists.set(locale, loading);
      // The next try asks again.
      loading.catch(() => lists.delete(locale));
      return loading;
    },
  };
}
