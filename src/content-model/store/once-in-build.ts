import { isDevServer } from '../dev-server.ts';

/**
 * Returns a function that loads a value once in a build, because loading it for every page would take time in proportion
 * to the number of pages. The dev server loads it each time, to see edits.
 */
export function onceInBuild<Value>(load: () => Value): () => Value {
  let loaded: { readonly value: Value } | undefined;
  return () => (isDevServer ? load() : (loaded ??= { value: load() }).value);
}
