import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { compressSite } from '../export/hosting/compress-site.ts';
import { createCommand } from './command.ts';

const toKilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** Writes `.gz` and `.br` beside the text files of a built site. */
export const makeCompressed = createCommand({
  usage: `npm run make -- compress

Writes .gz and .br beside the text files of a built site, for web servers that send them as they are.
CDNs compress by themselves and need none of it.
Exit codes: 0 written, 2 could not run.`,
  run: async () => {
    const start = performance.now();
    const { out } = readBuildSettings();
    const { written, kept, removed, bytes } = await compressSite(resolve(out));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${written} files written, ${kept} left as they were, ${removed} removed in ${seconds} s.`,
    );
    console.log(
      `${toKilobytes(bytes.plain)} of text: ${toKilobytes(bytes.gzip)} with gzip, ${toKilobytes(bytes.brotli)} with Brotli.`,
    );
    return 0;
  },
});
