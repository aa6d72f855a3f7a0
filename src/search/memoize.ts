/** Returns a function that calls another once for each argument, and then returns the same result. */
export function memoize<Argument, Result>(
  create: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    const result = create(argument);
    results.set(argument, result);
    return result;
  };
}

/** Returns a loader that caches results by name. Failures are not cached, so that the next call tries again. */
export function memoizeAsync<Name, Result>(
  load: (name: Name) => Promise<Result>,
): (name: Name) => Promise<Result> {
  const results = new Map<Name, Promise<Result>>();
  return (name) => {
    const known = results.get(name);
    if (known) return known;
    const loading = load(name);
    results.set(name, loading);
    loading.catch(() => results.delete(name));
    return loading;
  };
}
