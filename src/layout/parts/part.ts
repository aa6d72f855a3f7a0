/**
 * The parts of the site's scripts that load when they are used. Each is one file without imports: Chromium never loads a
 * module again whose import has failed (https://github.com/whatwg/html/issues/6768).
 */
export interface Parts {
  readonly menu: typeof import('../client/menu.ts');
  readonly search: typeof import('../../search/ui/index.ts');
  /** The worker of the search; in a page it offers its code for browsers without workers. */
  readonly 'search-worker': typeof import('../../search/ui/respond.ts');
  /** Finds passwords, codes and card numbers in searches. */
  readonly secrets: typeof import('../../secrets/mask-query.ts');
  readonly waiting: typeof import('../../troubleshooter/waiting/start-waiting.ts');
  readonly case: typeof import('../../troubleshooter/case/start-case.ts');
  readonly notices: typeof import('../../troubleshooter/notices/client/notices.ts');
  readonly 'not-found': typeof import('../not-found/not-found.ts');
  readonly 'query-note': typeof import('../client/query-note.ts');
}

/** The name of a part; the last two belong to the embedded start page and offer nothing. */
export type PartName = keyof Parts | 'embed-search' | 'suggestions';

/** Event on the document with which a part offers its functions. */
export const toPartEvent = (name: PartName): string => `help:part-${name}`;

/** Offers the functions of a part to the page that has loaded it (src/layout/client/load-part.ts). */
export function offerPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  document.dispatchEvent(new CustomEvent(toPartEvent(name), { detail: part }));
}
