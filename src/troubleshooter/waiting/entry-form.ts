import type { Locale } from '../../i18n/locales.ts';
import { waitingMessages } from '../../i18n/messages.ts';
import { createElement, createId } from '../../browser/elements.ts';
import { createDayChoice } from './day-choice.ts';
import { firstYear, toEntry, type Entry, type EntryProblem } from './read-entry.ts';
import type { TimeZone } from './zoned-time.ts';

/** The form that asks for the time of a transaction. */
interface EntryForm {
  readonly element: HTMLFormElement;
  readonly read: () => Entry;
  /** Shows an entry. */
  readonly write: (entry: Entry) => void;
  /** Shows the problem with an entry at the field that has it, or removes the message. */
  readonly tell: (problem: EntryProblem | undefined) => void;
}

const createField = (
  label: string,
  attributes: Readonly<Record<string, string>>,
): { readonly element: HTMLElement; readonly input: HTMLInputElement } => {
  const id = createId(`waiting-${attributes.type}`);
  const input = createElement('input', { ...attributes, id, autocomplete: 'off' });
  return {
    input,
    element: createElement('p', {}, createElement('label', { for: id }, label), input),
  };
};

/** An incomplete date has no value, but is not an empty one. */
const readInput = ({ value, validity }: HTMLInputElement): string =>
  validity.badInput ? '?' : value;

/** Creates the form; calls `onEntry` when the reader has completed an entry. */
export function createEntryForm(
  locale: Locale,
  timeZone: TimeZone,
  onEntry: () => void,
): EntryForm {
  const text = waitingMessages[locale];
  const today = toEntry(Date.now(), timeZone).date;
  const errorId = createId('waiting-error');
  const date = createField(text.date, { type: 'date', min: `${firstYear}-01-01`, max: today });
  const time = createField(text.time, { type: 'time' });
  const error = createElement('p', { class: 'help-form-error', id: errorId, role: 'alert' });
  const days = createDayChoice({ locale, timeZone, ...date, onChoice: onEntry });
  const submit = createElement('button', { type: 'submit', class: 'button' }, text.submit);
  const element = createElement(
    'form',
    { class: 'help-form-form', novalidate: '' },
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, text.question),
      createElement('div', { class: 'help-form-buttons' }, ...days.buttons),
      createElement('div', { class: 'help-form-pair' }, date.element, time.element),
      error,
      createElement('p', {}, submit),
    ),
  );
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    onEntry();
  });
  return {
    element,
    read: () => ({ date: readInput(date.input), time: readInput(time.input) }),
    write: (entry) => {
      date.input.value = entry.date;
      time.input.value = entry.time;
      days.update();
    },
    tell: (problem) => {
      error.textContent = problem ? text.problems[problem] : '';
      const wrong = problem && (problem === 'unreadable-time' ? time : date).input;
      for (const { input } of [date, time]) {
        if (input === wrong) input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
        input.setAttribute('aria-describedby', errorId);
      }
      if (wrong === date.input) days.open();
      wrong?.focus();
    },
  };
}
