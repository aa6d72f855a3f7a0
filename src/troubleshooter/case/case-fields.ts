import { caseMessages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { createElement, createId } from '../../browser/elements.ts';
import {
  fieldLimits,
  findEvidence,
  getCardRule,
  getShape,
  isTick,
  listFields,
  type CaseValues,
} from './fields.ts';
import { getFieldLabel } from './format-summary.ts';
import { maskSecrets } from '../../secrets/mask-secrets.ts';

/** The fields of a form on the page. */
export interface CaseFields {
  readonly elements: readonly HTMLElement[];
  readonly read: () => CaseValues;
  readonly write: (values: CaseValues) => void;
  /** Shows a warning below each field that contains secrets or is full. */
  readonly warn: () => void;
}

interface Field {
  readonly id: string;
  readonly element: HTMLElement;
  readonly read: () => string;
  readonly write: (value: string) => void;
  readonly warn: () => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Keyboard settings for copied values: no capitals and no corrections. */
const exact = { autocapitalize: 'off', spellcheck: 'false' } as const;

function createChoice(id: string, name: string, locale: Locale): HTMLSelectElement {
  const item = findEvidence(id);
  const options = item?.kind === 'choice' ? item.options : [];
  // The first is empty: nothing is chosen for the reader.
  const words = ['', ...options.map((option) => toLocal(option, locale))];
  return createElement(
    'select',
    { id: name },
    ...words.map((option) => createElement('option', {}, option)),
  );
}

function createControl(id: string, name: string, locale: Locale): Control {
  const { control, isExact } = getShape(id);
  if (control === 'choice') return createChoice(id, name, locale);
  const attributes = {
    id: name,
    autocomplete: 'off',
    ...(isExact && exact),
    ...(findEvidence(id)?.kind === 'email' && { inputmode: 'email' }),
  };
  return control === 'lines'
    ? createElement('textarea', { ...attributes, rows: '3', maxlength: String(fieldLimits.lines) })
    : createElement('input', { ...attributes, type: 'text', maxlength: String(fieldLimits.line) });
}

/** Returns the number of characters that fit into a field; undefined if there is no limit. */
function getLimit(id: string): number | undefined {
  const { control } = getShape(id);
  return control === 'line' || control === 'lines' ? fieldLimits[control] : undefined;
}

/** Returns the warnings about a field's value: that it contains secrets, or is full. */
function listWarnings(id: string, value: string, locale: Locale): string[] {
  const text = caseMessages[locale];
  const limit = getLimit(id);
  const { hidden, kept } = maskSecrets(value, getCardRule(id));
  return [
    ...hidden.map((kind) => text.hidden[kind]),
    ...(kept.length > 0 ? [text.maybeCard] : []),
    // Browsers cut off pasted text without a message.
    ...(limit !== undefined && value.length >= limit ? [text.full(limit)] : []),
  ];
}

function createWritten(id: string, locale: Locale): Field {
  const name = createId(`case-${id}`);
  const control = createControl(id, name, locale);
  const note = createElement('span', {
    class: 'help-form-error',
    id: `${name}-note`,
    role: 'status',
  });
  const hint = createElement('span', { class: 'quiet', id: `${name}-hint` });
  hint.textContent = toLocal(findEvidence(id)?.hint ?? {}, locale);
  control.setAttribute('aria-describedby', `${hint.id} ${note.id}`);
  const label = createElement('label', { for: name }, getFieldLabel(id, locale));
  return {
    id,
    element: createElement('p', {}, label, control, hint, note),
    read: () => control.value,
    write: (value) => {
      control.value = value;
    },
    warn: () => {
      const warning = listWarnings(id, control.value, locale).join(' ');
      // Only on change: screen readers read a live region whenever it is written.
      if (note.textContent !== warning) note.textContent = warning;
    },
  };
}

function createTick(id: string, locale: Locale): Field {
  const box = createElement('input', { type: 'checkbox' });
  const label = createElement('span', {}, getFieldLabel(id, locale));
  return {
    id,
    element: createElement('label', { class: 'help-form-tick' }, box, label),
    read: () => (box.checked ? 'yes' : ''),
    write: (value) => {
      box.checked = value !== '';
    },
    warn: () => undefined,
  };
}

/** Creates the fields for the evidence that an article asks for. */
export function createCaseFields(evidence: readonly string[], locale: Locale): CaseFields {
  const fields = listFields(evidence).map((id) =>
    isTick(id) ? createTick(id, locale) : createWritten(id, locale),
  );
  const ticks = fields.filter(({ id }) => isTick(id)).map(({ element }) => element);
  const legend = createElement('legend', {}, caseMessages[locale].tick);
  return {
    elements: [
      ...fields.filter(({ id }) => !isTick(id)).map(({ element }) => element),
      ...(ticks.length > 0 ? [createElement('fieldset', {}, legend, ...ticks)] : []),
    ],
    read: () => Object.fromEntries(fields.map(({ id, read }) => [id, read()])),
    write: (values) => {
      for (const { id, write } of fields) write(values[id] ?? '');
    },
    warn: () => {
      for (const { warn } of fields) warn();
    },
  };
}
