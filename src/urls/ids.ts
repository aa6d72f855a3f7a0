/** Words the site's own routes use directly below a locale; no article id may take them. */
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

/** Ids that the rest of an article's page uses; its own headings may not take them. */
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
  'language-missing',
] as const;

/** Lower-case ASCII words joined by single hyphens, starting with a letter: `withdrawal-delayed`. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Permanent code of a troubleshooting article: three capitals, a hyphen, three digits (`WDR-101`). */
export const codePattern = /^[A-Z]{3}-\d{3}$/;

/** Tells whether a text has the shape of an article id or heading id. */
export const isId = (text: string): boolean => idPattern.test(text);
