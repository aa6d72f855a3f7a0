import type { Catalogue } from '../../content-model/articles/catalogue.ts';
import type { Flow } from '../../content-model/flows/flow.ts';
import type { Links } from '../../urls/hrefs.ts';
import { apiVersion, type ApiFile } from './contract.ts';
import type { ApiFileName } from './schemas.ts';

/** What the files of the content API are made from. */
export interface ApiSource {
  readonly catalogue: Catalogue;
  /** Guided troubleshooting, in the order readers see it. */
  readonly flows: readonly Flow[];
  readonly links: Links;
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** When each entry was published and last changed, by locale and id (`zh/self-check`). */
  readonly dates: Readonly<
    Record<string, { readonly published: string; readonly modified: string }>
  >;
  /** Codes given up, with the id of the article they lead to. */
  readonly retiredCodes: Readonly<Record<string, string>>;
  /** Returns the size in bytes of a file of the site; undefined where it has none. */
  readonly findSize: (href: string) => number | undefined;
}

/** A file before its hash is known: what is hashed. */
export type Unhashed<File> = Omit<File, 'hash'>;

/** Returns what every file begins with. */
export const describeFile = ({ links, origin }: ApiSource, name: ApiFileName): ApiFile => ({
  version: apiVersion,
  schema: links.url(links.api.schema(name)),
  origin,
});
