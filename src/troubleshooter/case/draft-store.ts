import { formatDraft, parseDraft } from './draft.ts';
import type { CaseValues } from './fields.ts';

/** Where a draft is kept. */
export interface DraftStore {
  /** Returns what is kept, of every form's fields; undefined where the device keeps nothing. */
  readonly load: () => CaseValues | undefined;
  /**
   * Keeps what a form says beside what is kept of fields that it has not: another article asks for other
   * things. Tells whether the device keeps it.
   */
  readonly save: (values: CaseValues) => boolean;
  readonly clear: () => void;
}

/** Returns the store under a key. Storage may be forbidden or full: then nothing is kept. */
export function createDraftStore(key: string, openStorage: () => Storage): DraftStore {
  const write = (values: CaseValues): void => {
    const draft = formatDraft(values, Date.now());
    if (draft === undefined) openStorage().removeItem(key);
    else openStorage().setItem(key, draft);
  };
  const load = (): CaseValues | undefined => {
    try {
      const values = parseDraft(openStorage().getItem(key), Date.now());
      // What is too old goes when it is found.
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
        // Nothing is kept here.
      }
    },
  };
}
