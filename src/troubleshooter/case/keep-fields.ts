import type { CaseFields } from './case-fields.ts';
import { createDraftStore } from './draft-store.ts';

/** Fields that are the same as the draft on the device. */
export interface KeptFields {
  /** Tells whether the device keeps what is in the fields. */
  readonly isKept: () => boolean;
  /** Takes what is in the fields into the draft. */
  readonly save: () => void;
  /** Empties the fields and deletes the draft. */
  readonly clear: () => void;
}

/**
 * Fills fields from the draft under a key, and again whenever another tab has changed or deleted it: what was
 * cleared there must not come back from here. `onFill` is called each time but the first.
 */
export function keepFields(fields: CaseFields, key: string, onFill: () => void): KeptFields {
  const store = createDraftStore(key, () => localStorage);
  let isKept = true;
  const fill = (): void => {
    const values = store.load();
    isKept = values !== undefined;
    fields.write(values ?? {});
  };
  const follow = (): void => {
    // What is in the fields alone is not to be lost.
    if (!isKept) return;
    fill();
    onFill();
  };
  addEventListener('storage', (event) => {
    // No key: the device has been told to forget everything.
    if (event.key === key || event.key === null) follow();
  });
  // A page that comes back as it was left has not heard of it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  fill();
  return {
    isKept: () => isKept,
    save: () => {
      isKept = store.save(fields.read());
    },
    clear: () => {
      store.clear();
      fields.write({});
    },
  };
}
