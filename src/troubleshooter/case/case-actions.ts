import { caseMessages } from '../../i18n/messages.ts';
import { site } from '../../site/config.ts';
import { createButton, createElement } from '../../browser/elements.ts';
import type { CaseSubject } from './format-summary.ts';
import { createMailLink } from './mail-link.ts';
import { copyText, saveText, shareText } from './send-text.ts';

/** The buttons for the text of a case. */
interface CaseActions {
  readonly elements: readonly HTMLElement[];
  /** Updates the buttons after the text has changed. */
  readonly update: () => void;
}

interface ActionOptions {
  readonly subject: CaseSubject;
  /** Contains the text. */
  readonly text: HTMLElement;
  /** Mail address of support; undefined if none is configured. */
  readonly mail: string | undefined;
  readonly onClear: () => void;
}

/** Returns the subject of a mail and the title of a share. */
function getName({ locale, title, code }: CaseSubject): string {
  const { heading, separator, withCode } = caseMessages[locale];
  return heading + separator + (code ? withCode(title, code) : title);
}

/**
 * Creates the buttons that copy, share, mail and save the text and delete the draft, and the status line for
 * them.
 */
export function createCaseActions({ subject, text, mail, onClear }: ActionOptions): CaseActions {
  const words = caseMessages[subject.locale];
  const name = getName(subject);
  const status = createElement('p', { role: 'status' });
  const say = (said: string): void => {
    status.textContent = said;
  };
  const copy = async (done: string): Promise<void> =>
    say((await copyText(text)) ? done : words.copyFailed);
  const copyButton = createButton(words.copy, () => void copy(words.copied));
  copyButton.className = 'button';
  const share = async (): Promise<void> =>
    say((await shareText(name, text.textContent)) ? '' : words.shareFailed);
  const mailLink = createElement('a', { class: 'button button-plain' }, words.mail);
  const getMail = () =>
    createMailLink({ to: mail, subject: name, body: text.textContent, paste: words.mailPaste });
  mailLink.addEventListener('click', () => {
    if (!getMail().isWhole) void copy(words.mailCopied);
  });
  const save = (): void => {
    saveText(`${[site.product, subject.code].filter(Boolean).join('-')}.txt`, text.textContent);
    say(words.saved);
  };
  const canShare = 'share' in navigator;
  const others = [
    ...(canShare ? [createButton(words.share, () => void share())] : []),
    mailLink,
    createButton(words.save, save),
    createButton(words.clear, () => {
      onClear();
      say(words.cleared);
    }),
  ];
  return {
    elements: [
      // Copy and what became of it stay in sight while the form above is filled in.
      createElement('div', { class: 'case-copy' }, copyButton, status),
      createElement('div', { class: 'help-form-buttons' }, ...others),
    ],
    update: () => {
      // The status was about the previous text.
      say('');
      mailLink.href = getMail().href;
    },
  };
}
