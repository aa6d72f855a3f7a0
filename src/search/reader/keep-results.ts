/** Keeps what a loader gave for a name; a failure is forgotten, so that the next call tries again. */
export function keepResults<Name, Result>(
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
