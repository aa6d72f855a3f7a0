import type { Locale } from '../../i18n/locales.ts';
import { waitingMessages } from '../../i18n/messages.ts';
import { createButton } from '../../browser/elements.ts';
import { toEntry } from './read-entry.ts';
import { toDayNumber, toStartOfDay, type TimeZone } from './zoned-time.ts';

/** Buttons for the last days, and one for any other day, which shows the field for a date. */
interface DayChoice {
  readonly buttons: readonly HTMLButtonElement[];
  /** Shows which button stands for the value of the field, and the field where none of the days does. */
  readonly update: () => void;
  /** Shows the field, whatever its value. */
  readonly open: () => void;
}

interface DayChoiceOptions {
  readonly locale: Locale;
  readonly timeZone: TimeZone;
  /** The field for a date, and the element that holds it with its label. */
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  /** The reader has chosen a day; its date is in the field. */
  readonly onChoice: () => void;
}

const halfDay = 43_200_000;

/** Returns the date so many days before today. */
const toDate = (daysAgo: number, timeZone: TimeZone): string =>
  // From the middle of the day: a day of a clock change has 23 or 25 hours.
  toEntry(toStartOfDay(toDayNumber(Date.now(), timeZone) - daysAgo, timeZone) + halfDay, timeZone)
    .date;

/** Creates the buttons. The field is hidden until it is needed. */
export function createDayChoice(options: DayChoiceOptions): DayChoice {
  const { locale, timeZone, input, element, onChoice } = options;
  const { days, otherDay } = waitingMessages[locale];
  const press = (pressed: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
    element.hidden = pressed !== other;
  };
  const last = days.map((label, daysAgo) =>
    createButton(label, () => {
      input.value = toDate(daysAgo, timeZone);
      update();
      onChoice();
    }),
  );
  const open = (): void => press(other);
  const other = createButton(otherDay, () => {
    open();
    input.focus();
  });
  const buttons = [...last, other];
  const update = (): void => {
    const daysAgo = last.findIndex((_, index) => toDate(index, timeZone) === input.value);
    press(input.value === '' ? undefined : (last[daysAgo] ?? other));
  };
  update();
  return { buttons, update, open };
}
