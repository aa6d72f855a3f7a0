import { parseDuration, type Timing } from '../../content-model/articles/duration.ts';
import type { Waits } from './waits.ts';

/**
 * Returns an article's timing as numbers, or undefined if there is nothing to calculate because support is
 * contacted at once or everything is done at once. For the build: it needs the schema's parser.
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
