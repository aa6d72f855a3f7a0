import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { compressSite, type Sizes } from '../export/hosting/compress-site.ts';
import { createCommand } from './command.ts';

/** Writes `.gz` and `.br` files beside the text files of a built site. */
export const command = createCommand({
  usage: `npm run make -- compress

Writes .gz and .br files beside the text files of a built site, for web servers that send precompressed files.
CDNs compress files themselves.
Exit codes: 0 written, 2 could not run.`,
  run: async () => {
    const start = performance.now();
    const files = await compressSite(resolve(readBuildSettings().out));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const sum = (form: keyof Sizes): string =>
      `${Math.round(files.reduce((total, sizes) => total + sizes[form], 0) / 1000)} kB`;
    console.log(
      `${files.length} files compressed in ${seconds} s: ${sum('plain')} of text, ` +
        `${sum('gzip')} with gzip, ${sum('brotli')} with Brotli.`,
    );
    return 0;
  },
});
