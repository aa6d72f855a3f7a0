/** The files of the parts, which pages name in templates (Parts.astro). */
import searchStyles from '../../search/ui/search.css?url';
import menuStyles from '../styles/menu.css?url';
import formStyles from '../../troubleshooter/forms.css?url';
import caseScript from './case.ts?worker&url';
import embedSearchScript from './embed-search.ts?worker&url';
import menuScript from './menu.ts?worker&url';
import noticesScript from './notices.ts?worker&url';
import notFoundScript from './not-found.ts?worker&url';
import queryNoteScript from './query-note.ts?worker&url';
import searchWorkerScript from './search-worker.ts?worker&url';
import searchScript from './search.ts?worker&url';
import secretsScript from './secrets.ts?worker&url';
import suggestionsScript from './suggestions.ts?worker&url';
import waitingScript from './waiting.ts?worker&url';
import type { PartName } from './part.ts';

interface PartFiles {
  readonly script: string;
  readonly styles?: string;
}

// `?worker&url`, because Vite bundles the script of a worker into one file; other scripts share files.
export const partFiles: Readonly<Record<PartName, PartFiles>> = {
  menu: { script: menuScript, styles: menuStyles },
  search: { script: searchScript, styles: searchStyles },
  'search-worker': { script: searchWorkerScript },
  secrets: { script: secretsScript },
  waiting: { script: waitingScript, styles: formStyles },
  case: { script: caseScript, styles: formStyles },
  notices: { script: noticesScript },
  'not-found': { script: notFoundScript },
  'query-note': { script: queryNoteScript },
  'embed-search': { script: embedSearchScript, styles: searchStyles },
  suggestions: { script: suggestionsScript },
};
