import type { Locale } from '../locale.ts';
import { background as en } from './en.ts';
import { background as ja } from './ja.ts';
import { background as zh } from './zh.ts';

/** Sentences about other things than the articles of a site, by language. */
export const backgrounds: Readonly<Record<Locale, string>> = { en, ja, zh };
