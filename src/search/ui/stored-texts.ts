/** A short list of texts that a browser keeps, the newest first. */
export interface StoredTexts {
  readonly list: () => readonly string[];
  readonly replace: (texts: readonly string[]) => void;
}

/**
 * Returns the list that a storage keeps under a key. Storage may be forbidden, full, or hold what somebody
 * else has put there: then the list lasts as long as the page, and starts empty.
 */
export function createStoredTexts(key: string, openStorage: () => Storage): StoredTexts {
  let unsaved: readonly string[] | undefined;
  return {
    list: () => {
      if (unsaved) return unsaved;
      try {
        return parseTexts(openStorage().getItem(key) ?? '[]');
      } catch {
        // Forbidden, or no JSON: as good as empty.
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
