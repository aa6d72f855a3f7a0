import type { Catalogue } from '../../content-model/articles/catalogue.ts';
import type { Flow } from '../../content-model/flows/flow.ts';
import type { Links } from '../../urls/hrefs.ts';
import { apiVersion, type ApiFile } from './contract.ts';
import type { ApiFileName } from './schemas.ts';

/** The data that the files of the content API are built from. */
export interface ApiSource {
  readonly catalogue: Catalogue;
  /** The flows of the troubleshooter, in display order. */
  readonly flows: readonly Flow[];
  readonly links: Links;
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** Dates of first publication and last change, by locale and id (`zh/self-check`). */
  readonly dates: Readonly<
    Record<string, { readonly published: string; readonly modified: string }>
  >;
  /** Retired codes, with the ids of the articles they lead to. */
  readonly retiredCodes: Readonly<Record<string, string>>;
  /** Returns the size of a file of the site in bytes; undefined if the file does not exist. */
  readonly findSize: (href: string) => number | undefined;
}

/** A file without its hash, which is computed from it. */
export type Unhashed<File> = Omit<File, 'hash'>;

/** Returns the fields that every file starts with. */
export const describeFile = ({ links, origin }: ApiSource, name: ApiFileName): ApiFile => ({
  version: apiVersion,
  schema: links.url(links.api.schema(name)),
  origin,
});
