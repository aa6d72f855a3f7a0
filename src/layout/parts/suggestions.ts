/** Shows suggestions on an embedded start page (../embed/start-page.ts). */
import { readFragment } from '../../urls/carried-query.ts';
import { showSuggestions } from '../embed/suggestions.ts';

const section = document.querySelector<HTMLElement>('[data-suggestions]');
const context = (
  readFragment(location.hash).get('context') ?? new URLSearchParams(location.search).get('context')
)?.trim();
if (section && context)
  showSuggestions(section, context)
    .catch(() => {
      // The articles in the page help most readers.
    })
    .finally(() => {
      section.hidden = false;
    });
