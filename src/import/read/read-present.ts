import { join } from 'node:path';
import { readContentFiles } from '../../content-model/reading/content-files.ts';
import { findFields } from '../../content-model/reading/fields.ts';
import { readText } from '../../content-model/reading/read-text.ts';
import { parseEntry } from '../../content-model/reading/source-entry.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { OtherVersion } from '../import-documents.ts';

/** The articles of a content directory, with which an import has to agree. */
export interface Present {
  readonly has: (locale: Locale, id: string) => boolean;
  /** Returns an article in any language: its headings and facts are those of its translations. */
  readonly findOther: (id: string) => OtherVersion | undefined;
}

/** Reads which articles there are; each is only parsed when it is asked for. */
export function readPresent(directory: string): Present {
  const byId = Map.groupBy(readContentFiles(directory).entries, ({ id }) => id);
  return {
    has: (locale, id) => byId.get(id)?.some((entry) => entry.locale === locale) === true,
    findOther: (id) => {
      const [file] = byId.get(id) ?? [];
      const text = file && readText(join(directory, file.path));
      if (file === undefined || typeof text !== 'string') return undefined;
      const entry = parseEntry(file, text);
      const headings = entry.body.headings.flatMap(({ depth, id: heading }) =>
        heading === undefined ? [] : { depth, id: heading },
      );
      return { headings, facts: findFields(entry) ?? {} };
    },
  };
}
