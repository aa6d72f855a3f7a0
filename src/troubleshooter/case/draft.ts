import { getCardRule, isField, type CaseValues } from './fields.ts';
import { maskSecrets } from '../../secrets/mask-secrets.ts';

/**
 * The draft of a case, stored on the device. There is one draft for all pages, because a reader who goes to another
 * article still has the same case. It contains no secrets.
 */

/** How long a draft is kept after it was last changed. */
const lifetime = 7 * 86_400_000;

/** Returns the text to store, or undefined if nothing is entered. `now` is in milliseconds since 1970. */
export function formatDraft(values: CaseValues, now: number): string | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  if (entries.length === 0) return undefined;
  const masked = entries.map(([id, value]) => [id, maskSecrets(value, getCardRule(id)).text]);
  return JSON.stringify({ saved: now, values: Object.fromEntries(masked) as CaseValues });
}

/**
 * Returns the values in a stored draft; empty if it is invalid or too old. A draft from the future is rejected as
 * well: the clock was or is wrong.
 */
export function parseDraft(json: string | null, now: number): CaseValues {
  try {
    const { saved, values } = JSON.parse(json ?? '') as { saved?: unknown; values?: unknown };
    if (typeof saved !== 'number' || Math.abs(now - saved) > lifetime) return {};
    const entries = Object.entries(values as object).filter(
      ([id, value]) => isField(id) && typeof value === 'string',
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** Stores the draft of a case on the device. */
interface DraftStore {
  /** Returns the stored values, including fields of other forms; undefined if storage is not available. */
  readonly load: () => CaseValues | undefined;
  /**
   * Stores the values of a form, and keeps the stored values of fields it does not have: other articles ask for
   * other evidence. Returns whether the device has stored them.
   */
  readonly save: (values: CaseValues) => boolean;
  readonly clear: () => void;
}

/** Creates the store under a key. If storage is blocked or full, nothing is stored. */
export function createDraftStore(key: string, openStorage: () => Storage): DraftStore {
  const write = (values: CaseValues): void => {
    const draft = formatDraft(values, Date.now());
    if (draft === undefined) openStorage().removeItem(key);
    else openStorage().setItem(key, draft);
  };
  const load = (): CaseValues | undefined => {
    try {
      const values = parseDraft(openStorage().getItem(key), Date.now());
      // Removes a draft that is too old.
      if (Object.keys(values).length === 0) openStorage().removeItem(key);
      return values;
    } catch {
      return undefined;
    }
  };
  return {
    load,
    save: (values) => {
      try {
        write({ ...load(), ...values });
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        openStorage().removeItem(key);
      } catch {
        // Storage is blocked, so nothing is stored.
      }
    },
  };
}
