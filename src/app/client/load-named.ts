import type { ApiArticle, ApiArticleSummary, ApiFileReference } from '../api/contract.ts';
import { HelpError, quote } from './help-error.ts';
import { loadFile, type HashedFile } from './load-file.ts';
import { parseSite, type Loaded, type LoadOptions } from './options.ts';

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
