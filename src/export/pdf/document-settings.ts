import { site } from '../../site/config.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { pdfMessages } from '../../i18n/messages/pdf-messages.ts';
import { toArray, toCall, toLiteral, type TypstArguments } from './typst.ts';

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
  const [lang = '', region] = locales[locale].lang.split('-');
  return {
    title: toLiteral(facts.title),
    description: toLiteral(facts.summary),
    site: toLiteral(site.name[locale]),
    lang: toLiteral(lang),
    region: region && toLiteral(region.toLowerCase()),
    paper: toLiteral(site.paper),
    date: toDate(facts.reviewed),
    'address-line': toLiteral(facts.address),
    'page-of': toArray(splitPageOf(pdfMessages[locale].pageOf)),
  };
}
