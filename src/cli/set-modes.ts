import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets every user read a built site, and only its owner write: a web server is another user. Copies have the mode of
 * what they are copied from (`public/`, caches), which the umask of a clone or of an earlier command has decided.
 */
export function setModes(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}
