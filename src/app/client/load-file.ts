import {
  apiVersion,
  type ApiArticle,
  type ApiArticleSummary,
  type ApiFileReference,
} from '../api/contract.ts';
import { HelpError, isUnavailable, quote } from './help-error.ts';
import { parseSite, type HelpCache, type Loaded, type LoadOptions } from './options.ts';
import { requestText } from './request-text.ts';

/** Fields that every file of the API has; most also have a hash. */
interface HashedFile {
  readonly version: number;
  readonly hash?: string;
}

/** The file of the API to load. */
interface FileRequest {
  readonly url: string;
  /** A field that this kind of file has; a file without it is something else. */
  readonly holds: string;
  /** The current hash of its content. If it is missing, the file is always requested. */
  readonly hash?: string | undefined;
}

/**
 * Loads a file of the API: from the cache if its hash is still current, else from the network, else a stale copy
 * from the cache. Rejects with a `HelpError` if neither has it.
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

/** Loads a file that another file refers to; the result is stale if that file is. */
export async function loadNamed<File extends HashedFile>(
  reference: ApiFileReference,
  holds: string,
  stale: boolean,
  options: LoadOptions,
): Promise<Loaded<File>> {
  // A file that is not from this API may lack the reference, and then a type is only a promise.
  const { href, hash }: Partial<ApiFileReference> = { ...reference };
  // An href without its slash would change the host: https://help.example@elsewhere.example.
  if (typeof href !== 'string' || !href.startsWith('/')) {
    throw new HelpError('unavailable', `The API names ${quote(href)}; expected a path from /.`);
  }
  const url = parseSite(options).origin + href;
  const file = await loadFile<File>({ url, holds, hash }, options);
  return { data: file.data, stale: stale || file.stale };
}

/** Loads the article of a summary in a list. */
export const loadSummarised = (
  { hrefs, hash }: ApiArticleSummary,
  stale: boolean,
  options: LoadOptions,
): Promise<Loaded<ApiArticle>> =>
  loadNamed({ href: { ...hrefs }.data, hash }, 'sections', stale, options);

/** Parses a file of the API; throws if the text is something else, such as the log-in page of a Wi-Fi network. */
function parseFile(text: string, url: string, holds: string): HashedFile {
  const file = parseObject(text);
  const version = file?.version;
  if (typeof version === 'number' && version > apiVersion) {
    throw new HelpError(
      'version',
      `${url} has version ${version}; this client reads version ${apiVersion}. Update the client.`,
    );
  }
  const isWhole = isList(file?.[holds]) && (holds === 'codes' || Array.isArray(file?.[holds]));
  if (version === apiVersion && isWhole) return { ...file, version };
  throw new HelpError('unavailable', `${url} is no file of the API.`);
}

/** Tells whether a value is a list or a table of objects. What their fields hold is read with care. */
const isList = (value: unknown): boolean =>
  value instanceof Object && Object.values(value).every((item) => item instanceof Object);

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Returns the cached file of an address, or undefined if there is none that can be used. */
async function readCache(
  cache: HelpCache | undefined,
  url: string,
  holds: string,
): Promise<HashedFile | undefined> {
  try {
    const text = await cache?.get(toCacheKey(url));
    return text ? parseFile(text, url, holds) : undefined;
  } catch {
    // A broken cache counts as empty: the file is requested.
    return undefined;
  }
}

async function writeCache(cache: HelpCache | undefined, url: string, text: string): Promise<void> {
  try {
    await cache?.set(toCacheKey(url), text);
  } catch {
    // The cache is full or blocked: the next start requests the file again.
  }
}

const toCacheKey = (url: string): string => `help:${url}`;
