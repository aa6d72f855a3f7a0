import type { BuiltPage } from './page.ts';

/** What an address in a page leads to. */
export type Target =
  /** Another origin, or another scheme than http. */
  | { readonly kind: 'elsewhere'; readonly url: URL }
  /** Not a URL. */
  | { readonly kind: 'malformed' }
  | OwnTarget;

/** An address of this site, which may or may not exist. */
export interface OwnTarget {
  readonly kind: 'own';
  /** Root-relative, without parameters and fragment. */
  readonly href: string;
  readonly query: string;
  /** Decoded, without `#`. */
  readonly fragment: string;
  /** Path of the file that a host serves; undefined if there is none. */
  readonly file?: string;
  readonly page?: BuiltPage;
  /** Where a host redirects because the slash at the end is missing. */
  readonly movedTo?: string;
}

export type Resolve = (page: BuiltPage, address: string) => Target;

interface ResolveOptions {
  readonly base: string;
  readonly origin: string;
  readonly paths: readonly string[];
  readonly findPage: (href: string) => BuiltPage | undefined;
}

/** Returns a function that resolves an address in a page. */
export function createResolve(options: ResolveOptions): Resolve {
  const files = new Set(options.paths);
  // Most links of a site are in every page.
  const cache = new Map<string, Target>();
  return (page, address) => {
    if (!address.startsWith('/')) return resolve(options, files, { from: page.url, address });
    const found = cache.get(address) ?? resolve(options, files, { from: options.origin, address });
    cache.set(address, found);
    return found;
  };
}

function resolve(
  { base, origin, findPage }: ResolveOptions,
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

/** Returns where a target redirects; undefined if it does not. */
export const findRedirect = (target: Target): string | undefined =>
  target.kind === 'own' ? (target.movedTo ?? target.page?.redirectsTo[0]) : undefined;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A `%` that is not part of an escape sequence is kept.
    if (error instanceof URIError) return text;
    throw error;
  }
}
