import { localeIds } from './locales.ts';
import { ofLanguages } from './of-languages.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Returns everything that may be the code of a region. */
const listRegionCodes = (): string[] =>
  Array.from(letters).flatMap((a) => Array.from(letters, (b) => a + b));

/** A published language, with its likely script and region. */
interface Published {
  readonly locale: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
  /** The codes of languages whose readers read it. */
  readonly codes: readonly string[];
}

/** A language tag by locale, and the codes of the languages whose readers read it. */
type LanguageReaders = Readonly<
  Record<string, { readonly lang: string; readonly readers: string }>
>;

const describePublished = (languages: LanguageReaders): Published[] =>
  Object.entries(languages).map(([locale, { lang, readers }]) => {
    const { language, script, region } = new Intl.Locale(lang).maximize();
    return { locale, script, region, codes: [language, ...readers.split(' ')].filter(Boolean) };
  });

/** Returns the languages that readers of a tag read, best first: in their script, if possible of their region. */
function rank(tag: string, candidates: readonly Published[]): string {
  const wanted = new Intl.Locale(tag).maximize();
  const toDistance = ({ script, region }: Published): number =>
    script === wanted.script ? Number(region !== wanted.region) : 2;
  return candidates
    .toSorted((a, b) => toDistance(a) - toDistance(b))
    .map(({ locale }) => locale)
    .join(' ');
}

/** Returns the tags of readers of a language, with scripts and regions only where they make a difference. */
function listTags(code: string, candidates: readonly Published[]): [tag: string, order: string][] {
  const usual = rank(code, candidates);
  if (candidates.length < 2) return [[code, usual]];
  const scripts = new Set(candidates.flatMap(({ script }) => script?.toLowerCase() ?? []));
  const variants = [...scripts, ...listRegionCodes()].flatMap((part): [string, string][] => {
    const order = rank(`${code}-${part}`, candidates);
    return scripts.has(part) || order !== usual ? [[`${code}-${part}`, order]] : [];
  });
  return [[code, usual], ...variants];
}

/**
 * Returns the language tags of readers by the published languages that they read, best first, both separated by spaces:
 * `{ 'zh-hant zh': 'zh-tw zh-hk', 'zh zh-hant': 'zh zho' }`. Longer tags are shortened from their end. Likely scripts and
 * regions are those of Unicode CLDR.
 */
export function makeReaderTags(languages: LanguageReaders): Readonly<Record<string, string>> {
  const published = describePublished(languages);
  const found = [...new Set(published.flatMap(({ codes }) => codes))].flatMap((code) =>
    listTags(
      code,
      published.filter(({ codes }) => codes.includes(code)),
    ),
  );
  const groups = Map.groupBy(found, ([, order]) => order);
  return Object.fromEntries(
    [...groups].map(([order, tags]) => [order, tags.map(([tag]) => tag).join(' ')]),
  );
}

let siteTags: Readonly<Record<string, string>> | undefined;

/**
 * Returns the reader tags of this site. Scripts for browsers have the result in place of the call
 * (src/layout/published-languages.ts).
 */
export function listReaderTags(): Readonly<Record<string, string>> {
  const [langs, readers] = [ofLanguages('lang'), ofLanguages('readers')];
  return (siteTags ??= makeReaderTags(
    Object.fromEntries(
      localeIds.map((locale) => [locale, { lang: langs[locale], readers: readers[locale] }]),
    ),
  ));
}

/** Tells whether a language has several of the site's, such as Chinese in both of its scripts. */
export const hasLanguageVariants = (): boolean =>
  Object.keys(listReaderTags()).some((order) => order.includes(' '));
