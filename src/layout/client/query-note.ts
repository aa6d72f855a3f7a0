import { langs, localeIds } from '../../i18n/locales.ts';
import { queryNoteMessages, type QueryNoteMessages } from '../../i18n/messages.ts';

/** Maximum number of characters shown: the address can contain any text. */
const limit = 200;

/**
 * Shows the query of a search without results below the lead of an article, so that readers can quote it to support.
 * The query is inserted as text; secrets have been removed from it.
 */
export function showQueryNote(article: HTMLElement, query: string): void {
  const { lang } = document.documentElement;
  const locale = localeIds.find((id) => langs[id] === lang);
  const text = locale && queryNoteMessages[locale];
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

/** Returns nothing if the browser has no clipboard, as on a page without HTTPS. */
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
      // Without permission, the button is useless; the query can be selected by hand.
      () => button.remove(),
    );
  });
  return [createParagraph(button, ' ', status)];
}
