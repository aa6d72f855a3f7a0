import { parseDuration, type Timing } from '../../content-model/articles/duration.ts';
import type { Waits } from './waits.ts';

/**
 * Returns what an article's timing says as numbers, or undefined where there is nothing to work out: support
 * is to be contacted at once, or everything is done at once. For the build: it needs the schema's reader.
 */
export function toWaits({ typical, contactAfter }: Timing): Waits | undefined {
  const usual = typical && {
    count: parseDuration(typical.to, typical.unit) ?? 0,
    unit: typical.unit,
  };
  const contact = contactAfter && {
    count: parseDuration(contactAfter.after, contactAfter.unit) ?? 0,
    unit: contactAfter.unit,
  };
  const decisive = contact ?? usual;
  if (!decisive || decisive.count === 0) return undefined;
  return { ...(usual && { usual }), ...(contact && { contact }) };
}
