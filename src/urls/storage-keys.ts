/** The locale the reader last chose. By itself for scripts inside pages, where each byte counts. */
export const localeKey = 'help:locale';

/** Names under which the reader's choices are kept on their device, and nowhere else. */
export const storageKeys = {
  /** `light` or `dark`; missing: as the system says. */
  scheme: 'help:scheme',
  locale: localeKey,
  /** What the reader last searched for, as a JSON list of texts. */
  recentSearches: 'help:recent-searches',
  /**
   * Searches without an answer that were reported, as a JSON list of texts, until the window closes. Used
   * only where the site's configuration names an endpoint for them.
   */
  reportedSearches: 'help:reported-searches',
  /** The steps taken through a flow, as JSON, until the window closes (src/troubleshooter/steps/client/path.ts). */
  stepPath: 'help:solve-path',
  /** What the reader has written down of their case, as JSON, for seven days (src/troubleshooter/case/draft.ts). */
  caseDraft: 'help:case-draft',
} as const;
