import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../i18n/locales.ts';
import { toLocal } from '../../i18n/local-text.ts';
import { pdfMessages } from '../../i18n/messages.ts';
import { colors } from '../../site/colors.ts';
import * as known from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { site } from '../../site/config.ts';
import type { VirtualFile } from './engine.ts';
import { toArray, toCall, toLiteral, toSequence, type TypstArguments } from './typst.ts';
import { toPrinted } from './words.ts';

/** The languages without spaces between words, for help.typ; with those that the site only quotes. */
const unspaced = Object.values<Language>(known)
  .filter(({ writing }) => !writing.hasSpaces)
  .map(({ lang }) => toLiteral(new Intl.Locale(lang).language));

/** The colours of the product that are printed, for help.typ. */
const palette = Object.entries({
  ink: colors.ink,
  'quiet-ink': colors.quiet,
  accent: colors.accent,
})
  .map(([name, { light }]) => `#let ${name} = rgb(${toLiteral(light)});`)
  .join('');

/** Returns the styles of all documents (help.typ). */
export const readTemplate = (): VirtualFile => ({
  extension: 'typ',
  content: `#let unspaced = ${toArray(unspaced)};${palette}${readFileSync(new URL('./help.typ', import.meta.url), 'utf8')}`,
});

/** Returns the language and region of a locale as Typst names them. */
export function describeLang(locale: Locale): { readonly lang: string; readonly region?: string } {
  const { language, region } = new Intl.Locale(locales[locale].lang);
  return { lang: toLiteral(language), ...(region && { region: toLiteral(region.toLowerCase()) }) };
}

/** The metadata of a document, and what each of its pages shows. */
export interface DocumentFacts {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** ISO date. */
  readonly reviewed: string;
  /** Address of the latest version. */
  readonly address: string;
}

const toDate = (iso: string): string => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return toCall('datetime', { year, month, day });
};

/** Returns the words around the numbers in «page 1 of 2»: before, between, after. */
const splitPageOf = (text: string): string[] => text.split(/\{pages?\}/).map(toLiteral);

/** Returns the named arguments of a document's function, `article` or `handbook`. */
export function describeDocument(facts: DocumentFacts): TypstArguments {
  const { locale } = facts;
  return {
    title: toLiteral(toPrinted(facts.title)),
    description: toLiteral(facts.summary),
    site: toLiteral(toLocal(site.name, locale)),
    ...describeLang(locale),
    paper: toLiteral(site.paper),
    date: toDate(facts.reviewed),
    'address-line': toLiteral(facts.address),
    'page-of': toArray(splitPageOf(pdfMessages[locale].pageOf)),
  };
}

/** Where the latest version is found. */
export interface CurrentPlace {
  readonly locale: Locale;
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** Returns how to get the latest version: a text, the address, and a QR code of it. */
export const writeCurrent = (
  { locale, address, title, text }: CurrentPlace,
  drawCode: (address: string) => string,
): string =>
  toCall('current', {}, [
    toLiteral(drawCode(address)),
    toLiteral(pdfMessages[locale].qrCode.replace('{url}', address)),
    toLiteral(title),
    toSequence([
      toCall('par', {}, [toLiteral(text)]),
      toCall('par', {}, [toCall('address', {}, [toLiteral(address)])]),
    ]),
  ]);
