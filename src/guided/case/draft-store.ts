import { formatDraft, parseDraft } from './draft.ts';
import type { CaseValues } from './fields.ts';

/** Where a draft is kept. */
export interface DraftStore {
  readonly load: () => CaseValues;
  /** Tells whether the device keeps it. */
  readonly save: (values: CaseValues) => boolean;
}

/** Returns the store under a key. Storage may be forbidden or full: then nothing is kept. */
export function createDraftStore(key: string, openStorage: () => Storage): DraftStore {
  const save = (values: CaseValues): boolean => {
    try {
      const draft = formatDraft(values, Date.now());
      if (draft === undefined) openStorage().removeItem(key);
      else openStorage().setItem(key, draft);
      return true;
    } catch {
      return false;
    }
  };
  return {
    save,
    load: () => {
      try {
        const values = parseDraft(openStorage().getItem(key), Date.now());
        // What is too old goes when it is found.
        if (Object.keys(values).length === 0) openStorage().removeItem(key);
        return values;
      } catch {
        return {};
      }
    },
  };
}
