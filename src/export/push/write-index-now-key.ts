import type { BuiltSite } from '../../content-model/built-site/open-site.ts';

/**
 * Publishes the key of IndexNow as `/{key}.txt`, by which search engines verify `npm run make -- push`; does nothing without a
 * key. Throws if the site has another file of that name: `llms-full` is also a valid key.
 */
export function writeIndexNowKey(
  { links, findSize, readPage, write }: BuiltSite,
  key: string | undefined,
): void {
  if (key === undefined) return;
  const href = links.file(`${key}.txt`);
  if (findSize(href) !== undefined && readPage(href).trim() !== key)
    throw new Error('INDEXNOW_KEY is the name of a file of the site; choose another key.');
  write(href, key);
}
