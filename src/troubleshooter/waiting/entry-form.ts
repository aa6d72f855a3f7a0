import type { Locale } from '../../i18n/locales.ts';
import { waitingMessages } from '../../i18n/messages.ts';
import { createButton, createElement, createId } from '../../browser/elements.ts';
import { firstYear, toEntry, type Entry, type EntryProblem } from './read-entry.ts';
import type { TimeZone } from './zoned-time.ts';

/** The form that asks for the time of a transaction. */
interface EntryForm {
  readonly element: HTMLFormElement;
  readonly read: () => Entry;
  /** Fills in an entry that was made before, as if the reader had completed it. */
  readonly write: (entry: Entry) => void;
  /** Shows the problem with an entry, or removes the message. */
  readonly tell: (problem: EntryProblem | undefined) => void;
}

const minute = 60_000;

/** The time before now that each button stands for, in milliseconds. */
const quick = { now: 0, hour: 60 * minute, yesterday: 24 * 60 * minute } as const;

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

/** Creates the buttons for common times. */
const createQuickButtons = (locale: Locale, onChoice: (moment: number) => void) =>
  (['now', 'hour', 'yesterday'] as const).map((id) =>
    createButton(waitingMessages[locale].quick[id], () => onChoice(Date.now() - quick[id])),
  );

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
  const write = (entry: Entry): void => {
    date.input.value = entry.date;
    time.input.value = entry.time;
    onEntry();
  };
  const buttons = createQuickButtons(locale, (moment) => {
    write(toEntry(moment, timeZone));
  });
  const submit = createElement('button', { type: 'submit', class: 'button' }, text.submit);
  const element = createElement(
    'form',
    { class: 'help-form-form', novalidate: '' },
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, text.question),
      createElement('div', { class: 'help-form-buttons' }, ...buttons),
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
    write,
    tell: (problem) => {
      error.textContent = problem ? text.problems[problem] : '';
      for (const { input } of [date, time]) {
        if (problem) input.setAttribute('aria-invalid', 'true');
        else input.removeAttribute('aria-invalid');
        input.setAttribute('aria-describedby', errorId);
      }
      if (problem) date.input.focus();
    },
  };
}
