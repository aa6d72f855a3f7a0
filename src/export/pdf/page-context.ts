import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { locales } from '../../i18n/locales.ts';
import type { Address, ArticleName } from '../../urls/resolve-address.ts';
import type { VirtualFile } from './engine.ts';
import { toPrinted } from './words.ts';
import type { LinkTarget } from './writer.ts';

/** Returns where a link on an article's page leads. The address of an article is its permanent link. */
export function findPlace(
  href: string,
  own: ArticleName,
  { links, resolveAddress }: BuiltSite,
): Address {
  const found = resolveAddress(href, links.article(own.locale, own.id));
  if (!found?.article) return found ?? { url: links.url(href) };
  const { article, section } = found;
  const { lang } = locales[article.locale];
  const permanent = links.permanent(article.id, { lang, ...(section && { section }) });
  return { ...found, url: links.url(permanent) };
}

/** Whether two names are of the same article in the same language. */
export const isSame = (a: ArticleName, b: ArticleName | undefined): boolean =>
  a.id === b?.id && a.locale === b.locale;

/**
 * Returns where links of an article lead in its own PDF: to one of its sections, to the permanent link of another
 * article, or to the absolute address of anything else.
 */
export const createLinkResolver =
  (site: BuiltSite, own: ArticleName, sections: ReadonlySet<string>) =>
  (href: string): LinkTarget => {
    const { article, section = '', url } = findPlace(href, own, site);
    return isSame(own, article) && sections.has(section) ? { label: section } : { url };
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
    const content = readFileSync(file);
    // The text of a drawing is text of the PDF.
    const isDrawing = extension === 'svg';
    return { extension, content: isDrawing ? toPrinted(content.toString('utf8')) : content };
  };
