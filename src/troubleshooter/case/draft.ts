import { fieldShapes, isField, type CaseValues, type FieldId } from './fields.ts';
import { maskSecrets } from './mask-secrets.ts';

/**
 * What a reader has entered, as their device keeps it: one draft for all pages, because who comes from one
 * article to the next still has the same case. Secrets are not in it.
 */

/** How long a draft is kept after it was last changed. */
const lifetime = 7 * 86_400_000;

/** Returns what to store; nothing where nothing is entered. `now` is in milliseconds since 1970. */
export function formatDraft(values: CaseValues, now: number): string | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  if (entries.length === 0) return undefined;
  const masked = entries.map(([id, value]) => [
    id,
    maskSecrets(value, fieldShapes[id as FieldId].cards).text,
  ]);
  return JSON.stringify({ saved: now, values: Object.fromEntries(masked) as CaseValues });
}

/**
 * Returns what is stored; nothing where it is too old or no draft. One from the future is too old, too: the
 * clock was wrong, then or now.
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
