import { caseMessages } from '../../i18n/messages/case-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { createElement, createId } from '../../browser/elements.ts';
import { fieldLimits, fieldShapes, listFields, type CaseValues, type FieldId } from './fields.ts';
import { getFieldLabel } from './format-summary.ts';
import { maskSecrets } from '../../i18n/secrets/mask-secrets.ts';

/** The fields of a form on the page. */
export interface CaseFields {
  readonly elements: readonly HTMLElement[];
  readonly read: () => CaseValues;
  readonly write: (values: CaseValues) => void;
  /** Shows a warning below each field that contains secrets or is full. */
  readonly warn: () => void;
}

interface Field {
  readonly id: FieldId;
  readonly element: HTMLElement;
  readonly read: () => string;
  readonly write: (value: string) => void;
  readonly warn: () => void;
}

/** Keyboard settings for copied values: no capitals and no corrections. */
const exact = { autocapitalize: 'off', spellcheck: 'false' } as const;
const attributesOf: Readonly<Partial<Record<FieldId, Readonly<Record<string, string>>>>> = {
  'transaction-number': exact,
  'account-email': { ...exact, inputmode: 'email' },
};

function createControl(id: FieldId, name: string): HTMLInputElement | HTMLTextAreaElement {
  const { control } = fieldShapes[id];
  const attributes = { id: name, autocomplete: 'off', ...attributesOf[id] };
  return control === 'lines'
    ? createElement('textarea', { ...attributes, rows: '3', maxlength: String(fieldLimits.lines) })
    : createElement('input', { ...attributes, type: 'text', maxlength: String(fieldLimits.line) });
}

/** Returns the warnings about a field's value: that it contains secrets, or is full. */
function listWarnings(id: FieldId, value: string, locale: Locale): string[] {
  const text = caseMessages[locale];
  const { cards, control } = fieldShapes[id];
  const { hidden, kept } = maskSecrets(value, cards);
  return [
    ...hidden.map((kind) => text.hidden[kind]),
    ...(kept.length > 0 ? [text.maybeCard] : []),
    // Browsers cut off pasted text without a message.
    ...(control !== 'tick' && value.length >= fieldLimits[control]
      ? [text.full(fieldLimits[control])]
      : []),
  ];
}

function createWritten(id: FieldId, locale: Locale): Field {
  const name = createId(`case-${id}`);
  const control = createControl(id, name);
  const note = createElement('span', {
    class: 'help-form-error',
    id: `${name}-note`,
    role: 'status',
  });
  const hint = createElement('span', { class: 'quiet', id: `${name}-hint` });
  if (id === 'time') hint.textContent = caseMessages[locale].timeHint;
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

function createTick(id: FieldId, locale: Locale): Field {
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
    fieldShapes[id].control === 'tick' ? createTick(id, locale) : createWritten(id, locale),
  );
  const isTick = ({ id }: Field): boolean => fieldShapes[id].control === 'tick';
  const ticks = fields.filter(isTick).map(({ element }) => element);
  const legend = createElement('legend', {}, caseMessages[locale].tick);
  return {
    elements: [
      ...fields.filter((field) => !isTick(field)).map(({ element }) => element),
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
