/** A short list of texts in browser storage, the newest first. */
export interface StoredTexts {
  readonly list: () => readonly string[];
  readonly replace: (texts: readonly string[]) => void;
}

/**
 * Returns the list under a key of a storage. If the storage is blocked or full, the list is kept in memory; if
 * its content has another format, the list is empty.
 */
export function createStoredTexts(key: string, openStorage: () => Storage): StoredTexts {
  let unsaved: readonly string[] | undefined;
  return {
    list: () => {
      if (unsaved) return unsaved;
      try {
        return parseTexts(openStorage().getItem(key) ?? '[]');
      } catch {
        // Storage is blocked, or its content is not JSON.
        return [];
      }
    },
    replace: (texts) => {
      try {
        openStorage().setItem(key, JSON.stringify(texts));
        unsaved = undefined;
      } catch {
        unsaved = texts;
      }
    },
  };
}

function parseTexts(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value)
    ? value.filter((text): text is string => typeof text === 'string' && text.trim() !== '')
    : [];
}
