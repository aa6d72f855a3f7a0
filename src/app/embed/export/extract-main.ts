import { Parser } from 'htmlparser2';
import { escapeHtml } from '../../../export/html.ts';

type Attributes = Readonly<Record<string, string>>;

/** Returns the attributes a link has in the embed, given those it has on the page. */
export type RewriteLink = (attributes: Attributes) => Attributes;

/** The id of the element that holds what the page is about: the target of the skip link. */
const mainId = 'main';

/** Marks what the search leaves out inside it. */
const ignoreAttribute = 'data-pagefind-ignore';

/** Attributes of the page that mean nothing here: marks for the search, for the skip link, for its scripts. */
const pageAttributes: ReadonlySet<string> = new Set([
  'data-pagefind-body',
  ignoreAttribute,
  'tabindex',
  'data-status',
  'data-subject',
  'data-solve-steps',
]);

/** Parts of the page around the article or step that stand inside it. */
const isChrome = ({ class: name, id, ...others }: Attributes): boolean =>
  // A WebView seldom knows what to do with a file; an app finds its address in the content API.
  name === 'breadcrumb' ||
  id === 'language-missing' ||
  'data-pdf' in others ||
  'data-markdown' in others ||
  // The embed asks whether the article helped in its own way, and tells the app; it has no home.
  'data-page-only' in others ||
  // The reader's path through a flow is kept and shown by scripts of the site.
  'data-solve-path' in others ||
  // What is worked out or written down takes scripts that the embed does not have.
  'data-guided' in others;

const formatTag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`)
    .join('')}>`;

/** Returns the tag an element begins with in the embed, or undefined where it stays as it is. */
function rewriteTag(
  name: string,
  attributes: Attributes,
  rewriteLink: RewriteLink,
): string | undefined {
  if (name === 'a' && 'href' in attributes) return formatTag(name, rewriteLink(attributes));
  if (attributes.id !== mainId && !(ignoreAttribute in attributes)) return undefined;
  const kept = Object.entries(attributes).filter(([attribute]) => !pageAttributes.has(attribute));
  return formatTag(name, Object.fromEntries(kept));
}

/** Returns the page from that element on: to parse what stands before it would cost half as much again. */
function findSource(page: string, href: string): string {
  const id = page.indexOf(` id="${mainId}"`);
  const start = id < 0 ? -1 : page.lastIndexOf('<', id);
  if (start >= 0) return page.slice(start);
  throw new Error(`${href} has no element with the id ${mainId}; expected an article or a step.`);
}

/**
 * Returns the element of a built page that holds what it is about, as it was built but for its links, without
 * breadcrumb, notice of a missing translation and what needs scripts of the site. What does not change is
 * copied and not written anew. Throws where the page has no such element.
 */
export function extractMain(page: string, href: string, rewriteLink: RewriteLink): string {
  const source = findSource(page, href);
  const pieces: string[] = [];
  /** Where what is not yet copied begins. */
  let from = 0;
  let depth = 0;
  /** Depth of the part that is left out, 0 where none is. */
  let leftOut = 0;
  const copyTo = (end: number): void => {
    pieces.push(source.slice(from, end));
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (leftOut > 0) return;
      if (isChrome(attributes)) leftOut = depth;
      const tag = leftOut > 0 ? '' : rewriteTag(name, attributes, rewriteLink);
      if (tag === undefined) return;
      copyTo(parser.startIndex);
      pieces.push(tag);
      from = parser.endIndex + 1;
    },
    onclosetag: () => {
      if (depth === leftOut) {
        leftOut = 0;
        from = parser.endIndex + 1;
      }
      depth -= 1;
      if (depth > 0) return;
      copyTo(parser.endIndex + 1);
      // What follows is the rest of the page: nobody reads it.
      parser.pause();
    },
  });
  parser.end(source);
  return pieces.join('');
}
