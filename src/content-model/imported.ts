import { z } from 'zod';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { compareText } from './articles/order.ts';
import { parseJson, type JsonFormat } from './json-file.ts';

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
