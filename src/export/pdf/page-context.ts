import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { VirtualFile } from './engine.ts';
import type { LinkTarget } from './writer.ts';

/** An article that a link leads to. */
export interface ArticleAddress {
  readonly locale: Locale;
  readonly id: string;
}

/** Returns every article by its href. */
export const mapAddresses = ({ catalogue, links }: BuiltSite): Map<string, ArticleAddress> =>
  new Map(catalogue.all.map(({ locale, id }) => [links.article(locale, id), { locale, id }]));

/** What a link on an article's page points at; without an article it is something else. */
export interface LinkPlace {
  readonly target?: ArticleAddress;
  /** Id of a heading; empty for the whole. */
  readonly section: string;
}

/** Returns what a link on an article's page points at. */
export function findPlace(
  href: string,
  own: ArticleAddress,
  addresses: ReadonlyMap<string, ArticleAddress>,
): LinkPlace {
  const [path = '', section = ''] = href.split('#');
  const target = path === '' ? own : addresses.get(path);
  return { section: decodeURIComponent(section), ...(target && { target }) };
}

/** Returns the address of a place that never changes; that of anything else as it is. */
export function toAddress(
  href: string,
  { target, section }: LinkPlace,
  { links }: BuiltSite,
): string {
  if (!target) return links.url(href);
  const { lang } = locales[target.locale];
  return links.url(links.permanent(target.id, section === '' ? { lang } : { lang, section }));
}

/** Whether two addresses are those of one article in one language. */
export const isSame = (a: ArticleAddress, b: ArticleAddress | undefined): boolean =>
  a.id === b?.id && a.locale === b.locale;

/**
 * Returns where links of an article lead in its own PDF: to a section of its own, to another article
 * by the address that never changes, to anything else by its absolute address.
 */
export const createLinkResolver =
  (
    { site, addresses }: { site: BuiltSite; addresses: ReadonlyMap<string, ArticleAddress> },
    { article, sections }: { article: ArticleAddress; sections: ReadonlySet<string> },
  ) =>
  (href: string): LinkTarget => {
    const place = findPlace(href, article, addresses);
    return isSame(article, place.target) && sections.has(place.section)
      ? { label: place.section }
      : { url: toAddress(href, place, site) };
  };

/** Formats the engine can show, by the ending of a file's name. */
const imageFormats: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg']);

/** Returns an image's file, or what is wrong with it. */
export type ReadImage = (src: string) => VirtualFile | string;

/** Returns how an image's file is found: in the built site, and nowhere else. */
export const createImageReader =
  ({ base, directory }: BuiltSite): ReadImage =>
  (src) => {
    const path = decodeURIComponent(src.split(/[?#]/)[0] ?? '');
    const extension = extname(path).slice(1).toLowerCase();
    const seen = `The image ${src.slice(0, 100)}`;
    if (!path.startsWith(base)) return `${seen} is not a file of this site; expected one.`;
    if (!imageFormats.has(extension)) {
      return `${seen} is not of a format a PDF can show; expected ${[...imageFormats].join(', ')}.`;
    }
    const file = join(directory, path.slice(base.length));
    if (!existsSync(file)) return `${seen} is not in the built site.`;
    return { extension, content: readFileSync(file) };
  };
