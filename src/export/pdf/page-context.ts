import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Article } from '../../articles/article.ts';
import type { BuiltSite } from '../../built/open-site.ts';
import { locales, type Locale } from '../../site/locales.ts';
import type { VirtualFile } from './engine.ts';
import { listElements, type HtmlNode } from './html-tree.ts';
import type { LinkTarget } from './writer.ts';

/** An article that a link leads to. */
export interface ArticleAddress {
  readonly locale: Locale;
  readonly id: string;
}

/** Returns every article by its href. */
export const mapAddresses = ({ catalogue, links }: BuiltSite): Map<string, ArticleAddress> =>
  new Map(catalogue.all.map(({ locale, id }) => [links.article(locale, id), { locale, id }]));

/** Returns the headings a link within the article may lead to. */
const listIds = (body: readonly HtmlNode[]): Set<string> =>
  new Set(
    listElements(body)
      .filter(({ name }) => /^h[2-6]$/.test(name))
      .flatMap(({ attributes }) => attributes.id ?? []),
  );

/**
 * Returns where links of an article lead when it stands alone: to a place in it, to another article by the
 * address that never changes, to anything else by its absolute address.
 */
export function createLinkResolver(
  site: BuiltSite,
  addresses: ReadonlyMap<string, ArticleAddress>,
  { article, body }: { article: Article; body: readonly HtmlNode[] },
): (href: string) => LinkTarget {
  const { links } = site;
  const ids = listIds(body);
  const own = links.article(article.locale, article.id);
  return (href) => {
    const [path = '', section = ''] = href.split('#');
    if ((path === '' || path === own) && ids.has(decodeURIComponent(section))) {
      return { label: decodeURIComponent(section) };
    }
    const target = addresses.get(path === '' ? own : path);
    if (!target) return { url: links.url(href) };
    const { lang } = locales[target.locale];
    const place = section === '' ? { lang } : { lang, section };
    return { url: links.url(links.permanent(target.id, place)) };
  };
}

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
