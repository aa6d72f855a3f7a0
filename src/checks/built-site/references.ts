import { listElements, type BuiltPage, type PageElement } from './page.ts';

/** An address in a page. */
export interface Reference {
  readonly element: PageElement;
  readonly attribute: string;
  readonly address: string;
}

/** Attributes with addresses that a browser loads to show the page, by element. */
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

/** Relations of `<link>` for which a browser makes no request. */
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

/** `<meta>` with the address of a picture. */
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

/** Returns the addresses to which a browser makes requests to show a page. */
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

/** Returns the addresses in metadata: preview pictures, feeds, alternate formats of the page. */
export const listNamed = (page: BuiltPage): Reference[] => [
  // Canonical addresses and languages are checked by `page-canonical` and `page-alternates`.
  ...readLinks(
    page,
    (link) =>
      isNaming(link) && !('hreflang' in link.attributes) && link.attributes.rel !== 'canonical',
  ),
  ...listElements(page, 'meta')
    .filter(({ attributes }) => pictures.has(attributes.property ?? attributes.name ?? ''))
    .flatMap((meta) => toReferences(meta, 'content', meta.attributes.content)),
];

/** Returns the addresses that a reader can open from a page: links and form actions. */
export const listHyperlinks = (page: BuiltPage): Reference[] => [
  ...listElements(page, 'a', 'area').flatMap((element) =>
    toReferences(element, 'href', element.attributes.href),
  ),
  ...listElements(page, 'form').flatMap((element) =>
    toReferences(element, 'action', element.attributes.action),
  ),
];
