import { lockFile } from '../../../content-model/lock/lock.ts';
import type { Content } from '../../../content-model/reading/content.ts';
import type { Problem } from '../../rule.ts';

/** Finds a lock that cannot be read or contradicts itself, for example after a merge. */
export function checkLockMalformed(content: Content): Problem[] {
  return (content.lockFile?.problems ?? []).map(({ path, reason, line }) => ({
    file: lockFile,
    at: { line },
    message: `${path.length > 0 ? `\`${path.map(String).join('.')}\`` : 'The lock'} ${reason}.`,
    fix: 'Fix it (after a merge, keep the lines of both sides), or restore the lock as it was last published; then run: npm run links -- update',
  }));
}
