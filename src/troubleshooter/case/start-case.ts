import { caseMessages } from '../../i18n/messages/case-messages.ts';
import { isLocale } from '../../i18n/locales.ts';
import { createElement, createId } from '../dom.ts';
import { loadStyles } from '../styles.ts';
import { formatZone } from '../format-moment.ts';
import { createCaseActions } from './case-actions.ts';
import { createCaseFields } from './case-fields.ts';
import { formatSummary, type CaseSubject } from './format-summary.ts';
import { keepFields } from './keep-fields.ts';
import { parsePath, type PathStep } from './parse-path.ts';

/** Names under which the device keeps what a case needs. */
export interface CaseKeys {
  readonly caseDraft: string;
  readonly stepPath: string;
}

/** Returns what a page says of the case; undefined where it is in no language of this site. */
function readSubject({ dataset }: HTMLElement): CaseSubject | undefined {
  const { locale = '', title = '', code, url = '', evidence = '' } = dataset;
  if (!isLocale(locale)) return undefined;
  return { locale, title, ...(code && { code }), url, evidence: evidence.split(' ') };
}

/** Returns the reader's way through a flow: what the page says, else what the window remembers. */
function readPath({ dataset }: HTMLElement, key: string): readonly PathStep[] {
  if (dataset.path !== undefined) return parsePath(dataset.path);
  try {
    return parsePath(sessionStorage.getItem(key));
  } catch {
    // Storage is forbidden here: then nobody knows.
    return [];
  }
}

function createPathTick(label: string): { element: HTMLElement; box: HTMLInputElement } {
  const box = createElement('input', { type: 'checkbox', checked: '' });
  return { box, element: createElement('label', { class: 'help-form-tick' }, box, label) };
}

/** Returns where the text stands, and what it is called. */
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
  // Enter in a line: there is nowhere to submit to.
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

/**
 * Puts the form in which a reader writes down their case into its opener. Nothing in it leaves the device
 * unless its reader copies, shares, mails or saves the text.
 */
export async function startCase(opener: HTMLElement, keys: CaseKeys): Promise<void> {
  const subject = readSubject(opener);
  if (!subject) return;
  await loadStyles();
  const { locale } = subject;
  const words = caseMessages[locale];
  const fields = createCaseFields(subject.evidence, locale);
  const path = readPath(opener, keys.stepPath);
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
  const draft = keepFields(fields, keys.caseDraft, show);
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
      show();
    },
  });
  show();
  opener.querySelector('summary')?.after(form, heading, text, ...actions.elements, draftNote);
}
