import { hashEntry } from './hash-entry.ts';
import { toEntryKey, type Dates } from './dates.ts';
import { updateDates, type CurrentEntry } from './update-dates.ts';
import type { Content } from '../reading/content.ts';
import type { SourceEntry } from '../reading/source-entry.ts';
import { findFields, listTexts } from '../reading/fields.ts';
import { findPicture, readPicture } from '../reading/picture.ts';

/**
 * Returns the entries of the content, each with the hash of what its readers see. It omits entries that cannot be read
 * or whose id is rejected, which other rules report.
 */
export function listCurrentEntries({ directory, entries, published }: Content): CurrentEntry[] {
  return entries.flatMap((entry) => {
    const { locale, id } = entry;
    const hash = published.articles.has(id) ? hashSource(directory, entry) : undefined;
    const aliases = listTexts(entry, 'aliases').map(({ text }) => text);
    return hash === undefined ? [] : { locale, id, aliases, hash };
  });
}

/** Returns the hash of what readers see of an entry; undefined if its frontmatter cannot be read. */
export function hashSource(directory: string, entry: SourceEntry): string | undefined {
  const fields = findFields(entry);
  const { body } = entry.frontmatter;
  return fields && hashEntry({ fields, body, pictures: readPictures(directory, entry) });
}

const readPictures = (directory: string, { path, body }: SourceEntry): Uint8Array[] =>
  [...body.images, ...body.media]
    .map(({ src }) => findPicture(directory, path, src))
    .flatMap((file) => (file === undefined ? [] : readPicture(file)));

/**
 * Returns the dates that the content should have, given those it has. New and changed entries get a placeholder
 * instant.
 */
export const previewDates = (dates: Dates, content: Content): Dates =>
  updateDates(dates, { entries: listCurrentEntries(content), at: '1970-01-01T00:00:00Z' });

/** Returns the hash of each entry by its key in the dates file. */
export const listHashes = (entries: readonly CurrentEntry[]): ReadonlyMap<string, string> =>
  new Map(entries.map((entry) => [toEntryKey(entry), entry.hash]));
