import { HelpError, quote } from './help-error.ts';

/** Replaced by the address that a package is built for; undefined in the unbundled sources. */
declare const HELP_SITE: string | undefined;

/** The part of a response that the client reads. */
export interface HelpResponse {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

/** The part of `fetch` that the client uses. */
export type HelpFetch = (
  url: string,
  init: { readonly signal: AbortSignal },
) => Promise<HelpResponse>;

/**
 * Stores texts between two starts of an app: a wrapper around AsyncStorage, localStorage or a file, or a `Map`.
 * It may throw, be full or return garbage: the client then continues without it.
 */
export interface HelpCache {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  set(key: string, value: string): unknown;
}

export interface LinkOptions {
  /** Address of the help centre, including the base path. Default: the one this package was built for. */
  readonly site?: string | undefined;
}

export interface LoadOptions extends LinkOptions {
  /** Default: the global one. Calls share requests only if they pass the same function. */
  readonly fetch?: HelpFetch | undefined;
  /** Without a cache nothing is stored, and nothing is available offline. */
  readonly cache?: HelpCache | undefined;
  /** Stops waiting for the network. A cached copy is still returned, as stale. */
  readonly signal?: AbortSignal | undefined;
}

/** Loaded data, and whether it may be outdated. */
export interface Loaded<Data> {
  readonly data: Data;
  /** The data comes from the cache and could not be compared with the help centre: it may be outdated. */
  readonly stale: boolean;
}

const sitePattern = /^(https?:\/\/[^/?#@\\\s]+)(\/[^?#\\\s]*)?$/i;

/** The address of a help centre. */
interface Site {
  /** Scheme and host. */
  readonly origin: string;
  /** The address with its base path and a slash at the end. */
  readonly root: string;
}

/** Returns the address of the help centre; throws if it is invalid. */
export function parseSite({ site = defaultSite() }: LinkOptions): Site {
  const [, origin, path = ''] = sitePattern.exec(site ?? '') ?? [];
  if (origin) return { origin, root: `${origin}${path.replace(/\/*$/, '/')}` };
  throw new HelpError(
    'argument',
    `site is ${quote(site)}; expected the address of the help centre, such as https://help.example/help/.`,
  );
}

const defaultSite = (): string | undefined =>
  typeof HELP_SITE === 'undefined' ? undefined : HELP_SITE;
