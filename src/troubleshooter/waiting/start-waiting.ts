import { isLocale } from '../../i18n/locales.ts';
import { createElement } from '../../browser/elements.ts';
import { assessWait } from './assess-wait.ts';
import { createEntryForm } from './entry-form.ts';
import { keepEntry, readKeptEntry } from './kept-entry.ts';
import { readEntry } from './read-entry.ts';
import { createAnswer } from './show-answer.ts';
import { parseWaits } from './waits.ts';
import { getWorkingDays } from './working-days.ts';

/** Undefined means the time zone of the device, which some devices cannot name. */
const timeZone = undefined;

/**
 * Adds the form that calculates a waiting time above the table for doing it by hand. The entry is kept for the session
 * under the key; one that was made before is answered at once.
 */
export function startWaiting(
  opener: HTMLElement,
  { waitingEntry }: { readonly waitingEntry: string },
): void {
  const { locale = '', waits: json, contact = '' } = opener.dataset;
  if (!isLocale(locale)) return;
  const waits = parseWaits(json);
  const workingDays = getWorkingDays();
  const answer = createElement('div', { role: 'status' });
  const form = createEntryForm(locale, timeZone, () => {
    const now = Date.now();
    const result = readEntry(form.read(), { now, timeZone });
    if ('problem' in result) {
      answer.replaceChildren();
      form.tell(result.problem);
      return;
    }
    form.tell(undefined);
    keepEntry(waitingEntry, form.read());
    const { made, hasTime } = result;
    const context = { locale, contactHref: contact, now, timeZone, hasTime };
    answer.replaceChildren(createAnswer(assessWait({ made, now }, waits, workingDays), context));
  });
  opener.querySelector('summary')?.after(form.element, answer);
  const kept = readKeptEntry(waitingEntry);
  if (kept) form.write(kept);
}
