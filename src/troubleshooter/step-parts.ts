/** CSS selectors of the parts of a page that change with its step. */
export const stepParts = {
  /** The metadata of a page beside its title; sharing takes the address from there. */
  described:
    'link[rel="canonical"], link[rel="alternate"], meta[name="description"], meta[name="robots"], meta[property^="og:"]',
  /** The language switch, which leads to the same step. */
  languageLinks: '.site-header [data-locale-choice]',
  step: '[data-step-page]',
  /** The files that a step needs: they tell whether it is of the same build. */
  scripts: 'body > script[type="module"][src]',
  styles: 'head > link[rel="stylesheet"]',
} as const;

/** The steps of a flow by href: for each, a page with only the parts above. */
export type StepFile = Readonly<Record<string, string>>;
