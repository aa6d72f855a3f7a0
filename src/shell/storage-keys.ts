/** Names under which the reader's choices are kept on their device, and nowhere else. */
export const storageKeys = {
  /** `light` or `dark`; missing: as the system says. */
  scheme: 'help:scheme',
  /** The locale the reader last chose. */
  locale: 'help:locale',
} as const;
