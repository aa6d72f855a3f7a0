import { watchSearchOpeners } from '../client/search-opener.ts';

/**
 * The script of the start page of an embedded help centre. What it loads it loads when it is asked for: the search
 * when its field is used, suggestions where the address names the situation of the reader (`?context=`).
 */

const context = new URLSearchParams(location.search).get('context')?.trim();
const section = document.querySelector<HTMLElement>('[data-suggestions]');
if (context && section) {
  // Shown when they are known: a list that changes under a reader's finger is worse than one that comes late.
  section.hidden = true;
  import('./suggestions.ts')
    .then(({ showSuggestions }) => showSuggestions(section, context))
    .catch(() => {
      // Those in the page help most readers.
    })
    .finally(() => {
      section.hidden = false;
    });
}
watchSearchOpeners();
