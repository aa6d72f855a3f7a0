import type { Localised } from '../../i18n/locales.ts';
import * as known from '../../languages/index.ts';
import { categories } from '../../site/categories.ts';
import { site } from '../../site/config.ts';
import { identity } from '../../site/identity.ts';
import { situations } from '../../site/situations.ts';
import { channels, escalationReasons, evidence } from '../../site/support.ts';
import { texts } from '../../site/texts.ts';
import { urgencies } from '../../site/urgencies.ts';

/** A text of `src/site/`. */
export interface SiteText {
  /** Path of the file from the folder of the project. */
  readonly file: string;
  /** `categories.sound.title`. */
  readonly place: string;
  readonly text: Localised;
}

/** The tables with texts, by the file that they are in. Synonyms are no texts: a language may have none. */
const tables = {
  'src/site/categories.ts': { categories },
  'src/site/config.ts': { site },
  'src/site/identity.ts': { identity },
  'src/site/situations.ts': { situations },
  'src/site/support.ts': { channels, escalationReasons, evidence },
  'src/site/texts.ts': { texts },
  'src/site/urgencies.ts': { urgencies },
} as const;

/** Returns every text of the site's tables, in their order. */
export const listSiteTexts = (): SiteText[] =>
  Object.entries(tables).flatMap(([file, table]) =>
    listIn(table, []).map(({ place, text }) => ({ file, place, text })),
  );

/** Whether a value is a text by language: all its keys are languages. */
const isText = (value: object): value is Localised =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => key in known && typeof text === 'string');

function listIn(value: unknown, place: readonly string[]): Omit<SiteText, 'file'>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ place: place.join('.'), text: value }];
  return Object.entries(value).flatMap(([key, part]) => listIn(part, [...place, key]));
}
