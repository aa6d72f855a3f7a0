import { resolve } from 'node:path';
import { z } from 'zod';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Article } from './articles/article.ts';
import { compareText } from './articles/order.ts';
import type { BuildSettings } from './build-settings.ts';
import { parseJson, readJsonFile, type JsonFormat } from './json-file.ts';

/**
 * What was imported from another help centre (docs/import.md): the id of each document, so that another import finds
 * it, and its addresses there, from which hosts redirect.
 */
export type Imported = ReadonlyMap<string, ImportedDocument>;

export interface ImportedDocument {
  readonly id: string;
  /** The languages of its addresses, by their paths on the old site. */
  readonly addresses: ReadonlyMap<string, Locale>;
}

const locale = z.custom<Locale>((value) => typeof value === 'string' && isLocale(value), {
  message: 'is not a language of this site',
});

const schema = z
  .record(
    z.string(),
    z.strictObject({ id: z.string(), addresses: z.record(z.string().startsWith('/'), locale) }),
  )
  .transform(
    (data): Imported =>
      new Map(
        Object.entries(data).map(([key, { id, addresses }]) => [
          key,
          { id, addresses: new Map(Object.entries(addresses)) },
        ]),
      ),
  );

const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));

/** `content/imported.json` */
export const importedFormat: JsonFormat<Imported> = {
  name: 'imported.json',
  parse: (text) => parseJson(text, schema),
  format: (imported) => {
    const data = sorted(
      [...imported].map(
        ([key, { id, addresses }]) => [key, { id, addresses: sorted(addresses) }] as const,
      ),
    );
    return `${JSON.stringify(data, null, 2)}\n`;
  },
};

/** A path of another help centre, from which hosts redirect to an article. */
export interface FormerAddress {
  readonly path: string;
  readonly locale: Locale;
  readonly id: string;
}

/** Returns the addresses of imported articles that are there in the language of the address. */
export function readFormerAddresses(
  settings: Pick<BuildSettings, 'content'>,
  articles: readonly Pick<Article, 'locale' | 'id' | 'aliases'>[],
): FormerAddress[] {
  const imported =
    readJsonFile(resolve(settings.content), importedFormat)?.data ??
    new Map<string, ImportedDocument>();
  const ids = new Map(
    articles.flatMap(({ locale: language, id, aliases }) =>
      [id, ...aliases].map((name) => [`${language}/${name}`, id] as const),
    ),
  );
  return [...imported.values()].flatMap(({ id, addresses }) =>
    [...addresses].flatMap(([path, language]) => {
      const present = ids.get(`${language}/${id}`);
      return present === undefined ? [] : { path, locale: language, id: present };
    }),
  );
}
