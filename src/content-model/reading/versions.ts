import { sourceLocale } from '../../i18n/locales.ts';
import type { SourceEntry } from './source-entry.ts';

/** Returns the files of an article as a list a person reads: `zh/card.mdx and en/card.mdx`. */
export const listPaths = (versions: readonly SourceEntry[]): string =>
  sortVersions(versions)
    .map(({ path }) => path)
    .join(' and ');

/** Returns the versions of an article, that of the source language first. */
export const sortVersions = (versions: readonly SourceEntry[]): SourceEntry[] =>
  versions.toSorted(
    (a, b) => Number(b.locale === sourceLocale) - Number(a.locale === sourceLocale),
  );
