import { caseMessages } from '../../i18n/messages.ts';
import { isLocale } from '../../i18n/locales.ts';
import { createElement, createId } from '../../browser/elements.ts';
import { caseCleared, readSession } from '../session.ts';
import { formatZone } from '../format-moment.ts';
import { createCaseActions } from './case-actions.ts';
import { createCaseFields } from './case-fields.ts';
import { formatSummary, type CaseSubject } from './format-summary.ts';
import { keepFields } from './keep-fields.ts';
import { findKnown, forgetKnown } from './known-values.ts';
import { parsePath, type PathStep } from './parse-path.ts';

/** The storage keys that a case needs. */
interface CaseKeys {
  readonly caseDraft: string;
  readonly stepPath: string;
  readonly ticks: string;
  readonly waitingEntry: string;
}

/** Returns the subject in a page's attributes; undefined if its language is unknown. */
function readSubject({ dataset }: HTMLElement): CaseSubject | undefined {
  const { locale = '', title = '', code, url = '', evidence = '' } = dataset;
  if (!isLocale(locale)) return undefined;
  return { locale, title, ...(code && { code }), url, evidence: evidence.split(' ') };
}

/** Returns the reader's path through a flow. */
const readPath = (key: string): readonly PathStep[] => parsePath(JSON.stringify(readSession(key)));

function createPathTick(label: string): { element: HTMLElement; box: HTMLInputElement } {
  const box = createElement('input', { type: 'checkbox', checked: '' });
  return { box, element: createElement('label', { class: 'help-form-tick' }, box, label) };
}

/** Creates the element with the text, and its heading. */
function createText(label: string): { readonly heading: HTMLElement; readonly text: HTMLElement } {
  const id = createId('case-text');
  return {
    heading: createElement('p', { class: 'help-form-label', id }, label),
    text: createElement('pre', { class: 'case-text', 'aria-labelledby': id }),
  };
}

function createForm(content: readonly HTMLElement[], onInput: () => void): HTMLFormElement {
  const form = createElement('form', { class: 'help-form-form', novalidate: '' }, ...content);
  form.addEventListener('input', onInput);
  // Enter submits the form, but there is nothing to submit to.
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

/**
 * Adds the form in which readers write down their case to its opener. Nothing in it leaves the device unless the
 * reader copies, shares, mails or saves the text.
 */
export function startCase(opener: HTMLElement, keys: CaseKeys): void {
  const subject = readSubject(opener);
  if (!subject) return;
  const { locale } = subject;
  const words = caseMessages[locale];
  const fields = createCaseFields(subject.evidence, locale);
  const path = readPath(keys.stepPath);
  const pathTick = createPathTick(words.addPath);
  const timeZone = formatZone(Date.now(), locale, undefined);

  const { heading, text } = createText(words.preview);
  const draftNote = createElement('p', { class: 'quiet help-form-screen' });

  const show = (): void => {
    fields.warn();
    const added = pathTick.box.checked ? path : [];
    text.textContent = formatSummary(subject, { values: fields.read(), path: added, timeZone });
    draftNote.textContent = draft.isKept() ? words.kept : words.notKept;
    actions.update();
  };
  const known = findKnown(keys);
  const draft = keepFields(fields, { key: keys.caseDraft, known }, show);
  const lead = createElement('p', {}, words.lead);
  const content = [lead, ...fields.elements, ...(path.length > 0 ? [pathTick.element] : [])];
  const form = createForm(content, () => {
    draft.save();
    show();
  });
  const actions = createCaseActions({
    subject,
    text,
    mail: opener.dataset.mail,
    onClear: () => {
      draft.clear();
      forgetKnown(keys);
      document.dispatchEvent(new CustomEvent(caseCleared));
      show();
    },
  });
  show();
  opener.querySelector('summary')?.after(form, heading, text, ...actions.elements, draftNote);
}
