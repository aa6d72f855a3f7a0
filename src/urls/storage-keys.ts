// Separate constants, so that inline scripts contain only these.

/** Key of the locale that the reader last chose. */
export const localeKey = 'help:locale';

/** Key of the colour scheme: `light` or `dark`; without it, the setting of the system applies. */
export const schemeKey = 'help:scheme';

/** Key of the tabs that the reader last chose, as a JSON list of labels, the last one first. */
export const tabsKey = 'help:tabs';

/** Keys in browser storage. What is stored there stays on the device. */
export const storageKeys = {
  scheme: schemeKey,
  locale: localeKey,
  tabs: tabsKey,
  /** Recent searches, masked, as JSON with their time (src/search/ui/recent-searches.ts). */
  recentSearches: 'help:recent-searches',
  /**
   * Reported searches without results, masked, as a JSON list of texts in session storage. Used only if the
   * configuration of the site has an endpoint for them.
   */
  reportedSearches: 'help:reported-searches',
  /** The steps taken in a flow, as JSON in session storage (src/troubleshooter/steps/client/path.ts). */
  stepPath: 'help:solve-path',
  /** The boxes ticked in articles, as JSON in session storage (src/troubleshooter/ticks/kept-ticks.ts). */
  ticks: 'help:ticks',
  /** The entry of the waiting form, as JSON in session storage (src/troubleshooter/waiting/kept-entry.ts). */
  waitingEntry: 'help:waiting-entry',
  /** The draft of the case summary, as JSON, for seven days (src/troubleshooter/case/draft.ts). */
  caseDraft: 'help:case-draft',
} as const;
