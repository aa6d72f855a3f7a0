import { findMissingCodes } from '../../../content-model/lock/compare-lock.ts';
import { lockFile } from '../../../content-model/lock/lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';
import { listPaths } from '../../../content-model/reading/versions.ts';

/** Finds published codes that their article no longer has. */
export function checkPublishedCodeMissing({ published, byId, lockFile: file }: Content): Problem[] {
  if (!file?.data || published.articles.size === 0) return [];
  return findMissingCodes(file.data, published).map(({ code, id }) => {
    const [current] = published.articles.get(id)?.codes ?? [];
    return {
      file: lockFile,
      at: { line: file.lineOf(['articles', id, 'code']) },
      message: `${code} was published as the code of ${id} and is gone; the article has ${current ?? 'none'}.`,
      fix: `Write \`code: ${code}\` into ${listPaths(byId.get(id) ?? [])}, or retire it: npm run links -- retire ${code} --to ${id}`,
    };
  });
}
