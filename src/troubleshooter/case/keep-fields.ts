import type { CaseFields } from './case-fields.ts';
import { createDraftStore } from './draft.ts';
import type { CaseValues } from './fields.ts';

/** Fields that are kept in sync with the draft on the device. */
interface KeptFields {
  /** Tells whether the device stores the values of the fields. */
  readonly isKept: () => boolean;
  /** Stores the values of the fields in the draft. */
  readonly save: () => void;
  /** Empties the fields and deletes the draft. */
  readonly clear: () => void;
}

/**
 * Fills fields from the draft under a key, at first also from what is known of the case, and again whenever another tab
 * changes or deletes it: this tab must not restore what was deleted there. Calls `onFill` each time but the first.
 */
export function keepFields(
  fields: CaseFields,
  { key, known }: { readonly key: string; readonly known: CaseValues },
  onFill: () => void,
): KeptFields {
  const store = createDraftStore(key, () => localStorage);
  let isKept = true;
  const fill = (first: CaseValues = {}): void => {
    const values = store.load();
    isKept = values !== undefined;
    fields.write({ ...first, ...values });
  };
  const follow = (): void => {
    // The values are only in the fields and must not be lost.
    if (!isKept) return;
    fill();
    onFill();
  };
  addEventListener('storage', (event) => {
    // No key: all storage was cleared.
    if (event.key === key || event.key === null) follow();
  });
  // A page restored from the back/forward cache has missed the storage events.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
  fill(known);
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
