import { listElements, type BuiltPage, type PageElement } from './page.ts';

/** An address that a page names. */
export interface Reference {
  readonly element: PageElement;
  readonly attribute: string;
  readonly address: string;
}

/** Which attributes of which elements hold addresses of what a browser loads to show the page. */
const loaded: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  input: ['src'],
};

/** Relations of `<link>` that only name something; a browser loads or reaches for all others. */
const named = new Set([
  'canonical',
  'alternate',
  'search',
  'license',
  'author',
  'help',
  'next',
  'prev',
  'me',
]);

/** `<meta>` whose content is the address of a picture. */
const pictures = new Set(['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image']);

const toReferences = (
  element: PageElement,
  attribute: string,
  value: string | undefined,
): Reference[] => {
  if (value === undefined || value.startsWith('data:')) return [];
  const addresses =
    attribute === 'srcset'
      ? value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '')
      : [value.trim()];
  return addresses.map((address) => ({ element, attribute, address }));
};

const isNaming = ({ attributes }: PageElement): boolean =>
  (attributes.rel ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((relation) => named.has(relation));

const readLinks = (page: BuiltPage, isWanted: (link: PageElement) => boolean): Reference[] =>
  listElements(page, 'link')
    .filter(isWanted)
    .flatMap((link) => toReferences(link, 'href', link.attributes.href));

/** Returns what a browser loads, or reaches for, to show a page. */
export const listLoaded = (page: BuiltPage): Reference[] => [
  ...Object.entries(loaded).flatMap(([name, attributes]) =>
    listElements(page, name).flatMap((element) =>
      attributes.flatMap((attribute) =>
        toReferences(element, attribute, element.attributes[attribute]),
      ),
    ),
  ),
  ...readLinks(page, (link) => !isNaming(link)),
];

/** Returns what a page names for machines: pictures for previews, feeds, other forms of itself. */
export const listNamed = (page: BuiltPage): Reference[] => [
  // Canonical addresses and languages have rules of their own.
  ...readLinks(
    page,
    (link) =>
      isNaming(link) && !('hreflang' in link.attributes) && link.attributes.rel !== 'canonical',
  ),
  ...listElements(page, 'meta')
    .filter(({ attributes }) => pictures.has(attributes.property ?? attributes.name ?? ''))
    .flatMap((meta) => toReferences(meta, 'content', meta.attributes.content)),
];

/** Returns where a reader can go from a page: links, and forms that ask for a page. */
export const listWays = (page: BuiltPage): Reference[] => [
  ...listElements(page, 'a', 'area').flatMap((element) =>
    toReferences(element, 'href', element.attributes.href),
  ),
  ...listElements(page, 'form').flatMap((element) =>
    toReferences(element, 'action', element.attributes.action),
  ),
];
