/** CSS selectors of what a page has that belongs to the step it shows, and changes with it. */
export const stepParts = {
  /** What a page says of itself, beside its title: sharing takes the address from there. */
  described:
    'link[rel="canonical"], link[rel="alternate"], meta[name="description"], meta[name="robots"], meta[property^="og:"]',
  /** The language switch, which leads to the same step. */
  languageLinks: '.site-header [data-locale-choice]',
  step: '[data-step-page]',
  scripts: 'script[type="module"][src]',
} as const;

/** Steps of a flow by href: for each a page with nothing but the parts above. */
export type StepFile = Readonly<Record<string, string>>;
