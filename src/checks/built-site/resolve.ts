import type { BuiltPage } from './page.ts';

/** What an address in a page stands for. */
export type Target =
  /** Another origin, or another scheme than http. */
  | { readonly kind: 'elsewhere'; readonly url: URL }
  /** Not an address at all. */
  | { readonly kind: 'malformed' }
  | OwnTarget;

/** Something on this site, or what is meant to be. */
export interface OwnTarget {
  readonly kind: 'own';
  /** Root-relative, without parameters and fragment. */
  readonly href: string;
  readonly query: string;
  /** Decoded, without `#`. */
  readonly fragment: string;
  /** Path of the file that answers; undefined where none does. */
  readonly file?: string;
  readonly page?: BuiltPage;
  /** A host answers with a redirect to this: the slash at the end is missing. */
  readonly movedTo?: string;
}

export type Resolve = (page: BuiltPage, address: string) => Target;

interface Place {
  readonly base: string;
  readonly origin: string;
  readonly paths: readonly string[];
  readonly findPage: (href: string) => BuiltPage | undefined;
}

/** Returns a function from an address in a page to what it stands for. */
export function createResolve(place: Place): Resolve {
  const files = new Set(place.paths);
  // Most links of a site are in every page.
  const known = new Map<string, Target>();
  return (page, address) => {
    if (!address.startsWith('/')) return resolve(place, files, { from: page.url, address });
    const found = known.get(address) ?? resolve(place, files, { from: place.origin, address });
    known.set(address, found);
    return found;
  };
}

function resolve(
  { base, origin, findPage }: Place,
  files: ReadonlySet<string>,
  { from, address }: { readonly from: string; readonly address: string },
): Target {
  if (!URL.canParse(address, from)) return { kind: 'malformed' };
  const url = new URL(address, from);
  if (url.origin !== origin) return { kind: 'elsewhere', url };
  const href = url.pathname;
  const target = {
    kind: 'own',
    href,
    query: url.search,
    fragment: decode(url.hash.slice(1)),
  } as const;
  if (!href.startsWith(base)) {
    return `${href}/` === base ? { ...target, movedTo: base } : target;
  }
  const path = decode(href.slice(base.length));
  const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
  const page = findPage(href);
  if (files.has(file)) return { ...target, file, ...(page && { page }) };
  return files.has(`${path}/index.html`) ? { ...target, movedTo: `${href}/` } : target;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A stray `%` stands for itself.
    if (error instanceof URIError) return text;
    throw error;
  }
}
