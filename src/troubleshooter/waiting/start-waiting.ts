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
  const byHand = opener.querySelector<HTMLElement>('[data-by-hand]');
  const show = (...content: readonly HTMLElement[]): void => {
    answer.replaceChildren(...content);
    if (byHand) byHand.hidden = content.length > 0;
  };
  const calculate = (): void => {
    const now = Date.now();
    const result = readEntry(form.read(), { now, timeZone });
    if ('problem' in result) {
      show();
      form.tell(result.problem);
      return;
    }
    form.tell(undefined);
    keepEntry(waitingEntry, form.read());
    const { made, hasTime } = result;
    const context = { locale, contactHref: contact, now, timeZone, hasTime };
    show(createAnswer(assessWait({ made, now }, waits, workingDays), context));
  };
  const form = createEntryForm(locale, timeZone, calculate);
  opener.querySelector('summary')?.after(form.element, answer);
  const kept = readKeptEntry(waitingEntry);
  if (!kept) return;
  form.write(kept);
  calculate();
}
