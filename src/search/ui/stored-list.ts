/** A short list in browser storage, the newest first. */
export interface StoredList {
  /** The values as they are stored, of any type: another version of the site may have stored them. */
  readonly list: () => readonly unknown[];
  readonly replace: (values: readonly unknown[]) => void;
}

/**
 * Returns the list under a key of a storage. If the storage is blocked or full, the list is kept in memory; if
 * its content has another format, the list is empty.
 */
export function createStoredList(key: string, openStorage: () => Storage): StoredList {
  let unsaved: readonly unknown[] | undefined;
  return {
    list: () => {
      if (unsaved) return unsaved;
      try {
        const value: unknown = JSON.parse(openStorage().getItem(key) ?? '[]');
        return Array.isArray(value) ? (value as unknown[]) : [];
      } catch {
        // Storage is blocked, or its content is not JSON.
        return [];
      }
    },
    replace: (values) => {
      try {
        openStorage().setItem(key, JSON.stringify(values));
        unsaved = undefined;
      } catch {
        unsaved = values;
      }
    },
  };
}
