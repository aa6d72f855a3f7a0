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

/** Target of a link on an article's page; `target` is missing if it is not an article. */
export interface LinkPlace {
  readonly target?: ArticleAddress;
  /** Id of a heading; empty for the whole page. */
  readonly section: string;
}

/** Returns the target of a link on an article's page. */
export function findPlace(
  href: string,
  own: ArticleAddress,
  addresses: ReadonlyMap<string, ArticleAddress>,
): LinkPlace {
  const [path = '', section = ''] = href.split('#');
  const target = path === '' ? own : addresses.get(path);
  return { section: decodeURIComponent(section), ...(target && { target }) };
}

/** Returns the absolute address of a target: that of an article is its permanent link. */
export function toAddress(
  href: string,
  { target, section }: LinkPlace,
  { links }: BuiltSite,
): string {
  if (!target) return links.url(href);
  const { lang } = locales[target.locale];
  return links.url(links.permanent(target.id, section === '' ? { lang } : { lang, section }));
}

/** Whether two addresses are of the same article in the same language. */
export const isSame = (a: ArticleAddress, b: ArticleAddress | undefined): boolean =>
  a.id === b?.id && a.locale === b.locale;

/**
 * Returns where links of an article lead in its own PDF: to one of its sections, to the permanent link of another
 * article, or to the absolute address of anything else.
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

/** File extensions of the formats that the engine can show. */
const imageFormats: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg']);

/** Returns an image's file, or what is wrong with it. */
export type ReadImage = (src: string) => VirtualFile | string;

/** Returns a reader of images, which reads only files of the built site. */
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
