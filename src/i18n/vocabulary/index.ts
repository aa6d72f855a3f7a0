import type { Localised } from '../locales.ts';
import type { CommonWords } from './common-words.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What people say about any product, by language. */
export const commonWords: Localised<CommonWords> = { zh, en };
