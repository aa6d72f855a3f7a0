import { apiVersion } from '../api/contract.ts';
import { HelpError, isUnavailable } from './help-error.ts';
import type { HelpCache, Loaded, LoadOptions } from './options.ts';
import { requestText } from './request-text.ts';

/** What every file of the API has, and most have besides. */
export interface HashedFile {
  readonly version: number;
  readonly hash?: string;
}

/** Which file of the API is wanted. */
export interface FileRequest {
  readonly url: string;
  /** A field that such a file has: without it, it is something else. */
  readonly holds: string;
  /** What the help centre says its content is; missing: not known, so it is asked for. */
  readonly hash?: string | undefined;
}

/**
 * Loads a file of the API: from the cache where its hash is still right, else from the network, else
 * from the cache as it is. Rejects with a `HelpError` where neither has it.
 */
export async function loadFile<File extends HashedFile>(
  { url, holds, hash }: FileRequest,
  options: LoadOptions,
): Promise<Loaded<File>> {
  const cached = (await readCache(options.cache, url, holds)) as File | undefined;
  if (cached && hash !== undefined && cached.hash === hash) return { data: cached, stale: false };
  try {
    const text = await requestText(url, options);
    const data = parseFile(text, url, holds) as File;
    void writeCache(options.cache, url, text);
    return { data, stale: hash !== undefined && data.hash !== hash };
  } catch (error) {
    if (cached && isUnavailable(error)) return { data: cached, stale: true };
    throw error;
  }
}

/** Returns the file in a text; throws where it is something else, such as the page of a hotel's Wi-Fi. */
function parseFile(text: string, url: string, holds: string): HashedFile {
  const file = parseObject(text);
  const version = file?.version;
  if (typeof version === 'number' && version !== apiVersion) {
    throw new HelpError(
      'version',
      `${url} has version ${version}; this client reads version ${apiVersion}. Update the client.`,
    );
  }
  const held = file?.[holds];
  const isWhole = Array.isArray(held) || (holds === 'codes' && held instanceof Object);
  if (version === apiVersion && isWhole) return { ...file, version };
  throw new HelpError('unavailable', `${url} is not a file of the help centre’s API.`);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Returns what is cached for an address, or undefined where that is nothing usable. */
async function readCache(
  cache: HelpCache | undefined,
  url: string,
  holds: string,
): Promise<HashedFile | undefined> {
  try {
    const text = await cache?.get(toCacheKey(url));
    return text ? parseFile(text, url, holds) : undefined;
  } catch {
    // A broken cache is an empty one: the network is asked.
    return undefined;
  }
}

async function writeCache(cache: HelpCache | undefined, url: string, text: string): Promise<void> {
  try {
    await cache?.set(toCacheKey(url), text);
  } catch {
    // Full or forbidden: the next start asks the network again.
  }
}

const toCacheKey = (url: string): string => `help:${url}`;
