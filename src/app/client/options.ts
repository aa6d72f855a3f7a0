import { HelpError, quote } from './help-error.ts';

/** Replaced by the address that a package is built for; unset where the sources run as they are. */
declare const HELP_SITE: string | undefined;

/** As much of a response as the client reads. */
export interface HelpResponse {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

/** As much of `fetch` as the client asks for. */
export type HelpFetch = (
  url: string,
  init: { readonly signal: AbortSignal },
) => Promise<HelpResponse>;

/**
 * Where texts are kept between two starts of an app: around AsyncStorage, localStorage or a file, or a
 * `Map`. It may throw, be full or hold garbage: reading goes on without it.
 */
export interface HelpCache {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  set(key: string, value: string): unknown;
}

export interface LinkOptions {
  /** Address of the help centre, base path included; missing: the one this package was built for. */
  readonly site?: string | undefined;
}

export interface LoadOptions extends LinkOptions {
  /** Missing: the global one. Pass the same function each time: calls share requests by it. */
  readonly fetch?: HelpFetch | undefined;
  /** Missing: nothing is kept, and nothing is there offline. */
  readonly cache?: HelpCache | undefined;
  /** Ends the wait for the network. What is cached is given back all the same, as stale. */
  readonly signal?: AbortSignal | undefined;
}

/** What was loaded, and how far to trust it. */
export interface Loaded<Data> {
  readonly data: Data;
  /** It comes from the cache and could not be compared with the help centre: it may have changed since. */
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

/** Returns the address of the help centre; throws where it is not one. */
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
