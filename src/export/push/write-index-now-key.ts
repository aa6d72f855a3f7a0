import type { BuiltSite } from '../../content-model/built-site/open-site.ts';

/**
 * Publishes the key of IndexNow in a file that has its name, where search engines look for it before they believe
 * `npm run push`; does nothing without a key. Throws where the site has a file of that name: `llms-full` would be
 * a key, too.
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
