import { localeIds, type Locale } from '../../i18n/locales.ts';
import { hasTexts } from '../flows/local-flow.ts';
import { emptyLock, resolveSection, type Lock } from '../lock/lock.ts';
import type { Content } from '../reading/content.ts';

/**
 * What the content promises to publish, described from the files that were read and not from what a build made of
 * them: the verification of a build compares the two.
 */
export interface ExpectedSite {
  readonly entries: readonly ExpectedEntry[];
  readonly flows: readonly ExpectedFlow[];
  /** Codes that were published earlier. */
  readonly retiredCodes: readonly string[];
}

/** An article in one language. */
export interface ExpectedEntry {
  readonly locale: Locale;
  readonly id: string;
  /** Path of its file in the content directory. */
  readonly source: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  /** Ids of its headings, current and retired. */
  readonly headings: readonly ExpectedHeading[];
}

export interface ExpectedHeading {
  readonly id: string;
  /** Line in the source; undefined for a retired heading, which only the lock has. */
  readonly line?: number;
}

/** A flow of guided troubleshooting. */
export interface ExpectedFlow {
  readonly id: string;
  /** Path of its file in the content directory. */
  readonly source: string;
  /** The languages in which it has all its texts. */
  readonly locales: readonly Locale[];
  readonly start: string;
  readonly nodes: readonly string[];
  /** Ids of retired nodes. */
  readonly retired: readonly string[];
}

/** Describes content without errors. */
export function describeExpected({ entries, flows, lockFile }: Content): ExpectedSite {
  const lock = lockFile?.data ?? emptyLock;
  return {
    entries: entries.map(({ locale, id, path, data, body }) => ({
      locale,
      id,
      source: path,
      aliases: data?.aliases ?? [],
      ...(data && 'code' in data && { code: data.code }),
      headings: [
        ...body.headings.flatMap(({ id, line }) => (id === undefined ? [] : [{ id, line }])),
        ...listRetired(lock, id, new Set(body.headings.map((heading) => heading.id))),
      ],
    })),
    flows: flows.files.flatMap(({ id, path, data }) =>
      data
        ? [
            {
              id,
              source: path,
              locales: localeIds.filter((locale) => hasTexts({ ...data, id }, locale)),
              start: data.start,
              nodes: Object.keys(data.nodes),
              retired: Object.keys(data.retired),
            },
          ]
        : [],
    ),
    retiredCodes: [...lock.retiredCodes.keys()],
  };
}

/** Returns the retired headings of an article that a heading replaces; others lead to the beginning of the page. */
const listRetired = (
  lock: Lock,
  id: string,
  current: ReadonlySet<string | undefined>,
): ExpectedHeading[] =>
  [...(lock.retiredSections.get(id)?.keys() ?? [])]
    .filter((section) => current.has(resolveSection(lock, id, section)))
    .map((section) => ({ id: section }));
