import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { apiVersion, type ApiFile } from './contract.ts';
import type { ApiFileName } from './schemas.ts';

/** The data that the files of the content API are made from. */
export type ApiSource = Pick<
  BuiltSite,
  'catalogue' | 'flows' | 'links' | 'origin' | 'dates' | 'retiredCodes' | 'findSize'
>;

/** A file without its hash, which is computed from it. */
export type Unhashed<File> = Omit<File, 'hash'>;

/** Returns the fields that every file starts with. */
export const describeFile = ({ links, origin }: ApiSource, name: ApiFileName): ApiFile => ({
  version: apiVersion,
  schema: links.url(links.api.schema(name)),
  origin,
});
