/** Returns a value that was stored for this session, of any type; undefined if there is none or storage is blocked. */
export function readSession(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    // Storage is blocked, or something else has written it.
    return undefined;
  }
}

/** Stores a value for this session; undefined removes it. If storage is blocked or full, nothing is stored. */
export function writeSession(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // What depends on it is then as on a first visit.
  }
}

/** Event on the document after the case form was cleared: everything that feeds it is forgotten, too. */
export const caseCleared = 'help:case-cleared';
