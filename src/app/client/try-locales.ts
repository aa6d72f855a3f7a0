import type { ApiLocale } from '../api/contract.ts';
import { isUnavailable } from './help-error.ts';
import type { Loaded } from './options.ts';

/**
 * Resolves with the result of the first language that has one, or undefined. A language that cannot be loaded is
 * skipped, and the result of a later language is then stale. If there is no result, the first error is thrown,
 * because the skipped language may have one.
 */
export async function tryLocales<Data>(
  locales: readonly ApiLocale[],
  load: (locale: ApiLocale) => Promise<Loaded<Data> | undefined>,
): Promise<Loaded<Data> | undefined> {
  const failures: unknown[] = [];
  for (const locale of locales) {
    try {
      const found = await load(locale);
      if (found) return { data: found.data, stale: found.stale || failures.length > 0 };
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return undefined;
}
