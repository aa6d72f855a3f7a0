import { findPresentId } from '../article-references.ts';
import { findExtension } from '../pictures.ts';
import { getExtension, mediaExtensions } from '../../../content-model/reading/media.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import { isId } from '../../../urls/ids.ts';
import { findSimilar } from '../../message-parts.ts';
import type { Problem } from '../../rule.ts';

/** Addresses that name something behind their scheme. */
const allowed = /^(?:article:|https:\/\/[^/]|mailto:.|tel:.|#)/;

/** In addresses of pages, a backslash is encoded. */
const isAllowed = (href: string): boolean =>
  allowed.test(href) && (!href.startsWith('https:') || URL.canParse(href.replaceAll('\\', '%5C')));

/** Finds links that may break: paths of the site, relative files, unsafe or unknown schemes. */
export function checkLinkForm(content: Content): Problem[] {
  return content.entries.flatMap(({ path, body }) =>
    body.links
      .filter(({ href }) => !isAllowed(href))
      .map(({ href, line, column }) => ({
        file: path,
        at: { line, column },
        message: `The link "${href}" is not allowed; expected article:<id>, https:, mailto:, tel: or #section.`,
        fix: describeFix(content, href),
      })),
  );
}

/** Returns what to write instead. */
function describeFix(content: Content, href: string): string {
  const meant = findAddress(href.normalize('NFKC').trim());
  if (meant !== undefined) return `Write ${meant}.`;
  if (href.startsWith('https:')) return 'Write the whole address: https://www.example.com/help.';
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return 'Link to a page with https:, or remove the link.';
  const [path = ''] = href.split(/[?#]/, 1);
  if (isHost(path)) return `Write https://${href}.`;
  if (findExtension(path) !== undefined)
    return `Show the picture, ![…](${href}), or link to an article by its id: article:<id>.`;
  const section = /#([\w-]+)$/.exec(href)?.[0] ?? '';
  const name = getName(path);
  const ids = [...content.byId.keys()];
  const id = findPresentId(content, name) ?? findSimilar(name, ids);
  if (id !== undefined && isId(id))
    return `Link to the article by its id: article:${id}${section}.`;
  if (mediaExtensions.video.some((extension) => extension === getExtension(path)))
    return `Show it with <Video src="${href}" …> (docs/writing.md).`;
  return /\.\w+$/.test(path) && !isArticleFile.test(path)
    ? 'Write what readers need into the article, or publish the document on a server and link to it with https:.'
    : 'Link to an article by its id, article:<id>, or to another site with https:.';
}

const isArticleFile = /\.(?:mdx?|html?)$/;

/** Whether a path begins with the name of a host, `wikipedia.org/wiki`, and not with that of a file. */
function isHost(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  if (!/^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(first)) return false;
  return (
    rest.length > 0 || !/\.(?:mdx?|html?|pdf|txt|ya?ml|json|docx?|xlsx?|pptx?|zip)$/i.test(first)
  );
}

/** Returns the address that a link was meant to have, where only its beginning is wrong. */
function findAddress(href: string): string | undefined {
  const lower = href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  if (isAllowed(lower)) return lower;
  if (/^(?:http:)?\/\/[^/]/i.test(href)) return href.replace(/^(?:http:)?/i, 'https:');
  if (/^www\./i.test(href)) return `https://${href}`;
  return /^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(href) ? `mailto:${href}` : undefined;
}

/** Returns the last name in a path, which may be the id of an article: `no-sound` of `/zh/no-sound/`. */
const getName = (path: string): string =>
  path
    .replace(/\/(?:index(?:\.\w+)?)?$/, '')
    .replace(/\.(?:mdx?|html?|pdf)$/, '')
    .replace(/^.*\//, '')
    .toLowerCase();
