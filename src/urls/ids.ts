/** Path segments that routes use directly below a locale; article ids must not use them. */
export const reservedIds = [
  'topics',
  'search',
  'solve',
  'embed',
  'handbook',
  'api',
  'go',
  'widget',
] as const;

/** Ids that the page of an article uses; headings of articles must not use them. */
export const reservedHeadingIds = [
  'symptoms',
  'waiting-times',
  'contact-support',
  'related',
  'solved',
  'main',
  'browse',
  'on-this-page',
  'navigation-title',
  'site-menu',
  'language-missing',
  'footnote-label',
] as const;

/** Lower-case ASCII words joined by single hyphens, starting with a letter: `no-sound`. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Tells whether a text has the format of an article id or heading id. */
export const isId = (text: string): boolean => idPattern.test(text);
