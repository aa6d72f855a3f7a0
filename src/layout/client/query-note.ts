import {
  queryNoteMessages,
  type QueryNoteMessages,
} from '../../i18n/messages/query-note-messages.ts';

/** Characters shown at most: an address may hold anything. */
const limit = 200;

/**
 * Shows, below an article's first lines, what the reader searched for without finding it, for them to say
 * to support in the same words. The query is text, whatever it looks like.
 */
export function showQueryNote(article: HTMLElement, query: string): void {
  const byLang: Readonly<Record<string, QueryNoteMessages | undefined>> = queryNoteMessages;
  const text = byLang[document.documentElement.lang];
  const before = article.querySelector('.lead') ?? article.querySelector('h1');
  if (!text || !before) return;
  const shown = [...query].slice(0, limit).join('');
  const note = document.createElement('div');
  note.className = 'notice query-note';
  note.setAttribute('role', 'note');
  note.append(createParagraph(text.searched, createQuotation(shown)), createParagraph(text.hint));
  note.append(...createCopyButton(shown, text));
  before.after(note);
}

function createParagraph(...content: readonly (Node | string)[]): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(...content);
  return paragraph;
}

function createQuotation(query: string): HTMLElement {
  const quotation = document.createElement('strong');
  quotation.textContent = query;
  return quotation;
}

/** No button where a browser cannot copy, as on a page without HTTPS. */
function createCopyButton(query: string, text: QueryNoteMessages): HTMLElement[] {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text.copy;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    clipboard.writeText(query).then(
      () => status.replaceChildren(text.copied),
      // Refused: a button that does nothing is worse than none, and the words stand beside it.
      () => button.remove(),
    );
  });
  return [createParagraph(button, ' ', status)];
}
