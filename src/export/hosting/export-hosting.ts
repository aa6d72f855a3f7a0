import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostsDirectory, readHosting } from './hosting.ts';
import { formatNginx } from './nginx.ts';
import { formatHeadersFile, formatRedirectsFile } from './rule-files.ts';

/** Writes the configuration files of hosts into a built site. */
export function exportHosting(directory: string): void {
  const hosting = readHosting(directory);
  const files = {
    _headers: formatHeadersFile(hosting),
    _redirects: formatRedirectsFile(hosting),
    [`${hostsDirectory}/nginx.conf`]: formatNginx(hosting),
  };
  mkdirSync(join(directory, hostsDirectory), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
}
