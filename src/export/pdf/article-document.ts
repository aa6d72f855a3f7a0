import { readFileSync } from 'node:fs';
import { site } from '../../site/config.ts';
import { locales } from '../../site/locales.ts';
import { pdfMessages } from '../../site/pdf-messages.ts';
import { writeRelated, writeSections, type Standing } from './article-sections.ts';
import type { ArticleFacts } from './describe-article.ts';
import { toVirtualPath, type TypstDocument, type VirtualFile } from './engine.ts';
import { toArray, toCall, toLiteral, toSequence } from './typst.ts';
import type { Mapped } from './writer.ts';

/** An article on its own: its headings are as on its page. */
export const aloneStanding: Standing = { labelPrefix: '', headingShift: 0 };

/** Returns the look of everything on paper (help.typ). */
export const readTemplate = (): VirtualFile => ({
  extension: 'typ',
  content: readFileSync(new URL('./help.typ', import.meta.url), 'utf8'),
});

const toDate = (iso: string): string => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return toCall('datetime', { year, month, day });
};

/** What all articles of a run share. */
export interface DocumentParts {
  /** See `readTemplate`. */
  readonly template: VirtualFile;
  /** Returns an address as a QR code in SVG. */
  readonly drawCode: (address: string) => string;
}

/** Returns the words around the numbers in «page 1 of 2»: before, between, after. */
const splitPageOf = (text: string): string[] => text.split(/\{pages?\}/).map(toLiteral);

/** Returns whether this is current: the day of the review, the address, and a code that opens it. */
function writeCurrent(
  { locale, address, reviewedText }: ArticleFacts,
  { drawCode }: DocumentParts,
): string {
  const text = pdfMessages[locale];
  const [before = '', after = ''] = text.current.split('{date}');
  return toCall('current', {}, [
    toLiteral(drawCode(address)),
    toLiteral(text.qrCode.replace('{url}', address)),
    toLiteral(text.currentTitle),
    toSequence([
      toCall('par', {}, [toSequence([before, reviewedText, after].map(toLiteral))]),
      toCall('par', {}, [toCall('address', {}, [toLiteral(address)])]),
    ]),
  ]);
}

const writeEnding = (facts: ArticleFacts, parts: DocumentParts): string =>
  toCall('ending', {}, [writeRelated(facts, aloneStanding) ?? 'none', writeCurrent(facts, parts)]);

/** Returns an article as a document of its own. */
export function createArticleDocument(
  facts: ArticleFacts,
  body: Mapped,
  parts: DocumentParts,
): TypstDocument {
  const { template } = parts;
  const { locale } = facts;
  const [lang = '', region] = locales[locale].lang.split('-');
  const settings = toCall('article.with', {
    title: toLiteral(facts.title),
    description: toLiteral(facts.summary),
    site: toLiteral(site.name[locale]),
    lang: toLiteral(lang),
    region: region && toLiteral(region.toLowerCase()),
    paper: toLiteral(site.paper),
    date: toDate(facts.reviewed),
    'address-line': toLiteral(facts.address),
    'page-of': toArray(splitPageOf(pdfMessages[locale].pageOf)),
  });
  const lines = [
    `#import ${toLiteral(toVirtualPath(template))}: *`,
    `#show: ${settings}`,
    ...[...writeSections(facts, body.source, aloneStanding), writeEnding(facts, parts)].map(
      (expression) => `#${expression}`,
    ),
  ];
  return { source: `${lines.join('\n')}\n`, files: [template, ...body.files] };
}
