import type * as known from './index.ts';

/**
 * The name of a language that this code knows, whether or not the site publishes it: of its file here, of its folder in
 * `content/`, and of the first part of its addresses.
 */
export type Locale = keyof typeof known;

/** A text of the site by language. Where a language is missing, the source language is shown (rule `text-missing`). */
export type Localised<T = string> = Readonly<Partial<Record<Locale, T>>>;
