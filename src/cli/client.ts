import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { createPackage } from '../app/client-package/create-package.ts';
import { placeholderHost } from '../product/site-config.ts';
import { site } from '../site/config.ts';
import { createCommand } from './command.ts';

interface ProjectPackage {
  readonly version: string;
  readonly license: string;
}

const readProjectPackage = (): ProjectPackage =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as ProjectPackage;

/** Writes the typed client for apps as an npm package. */
export const command = createCommand({
  usage: `npm run make -- client [--out DIR]

Writes the typed client for apps as an npm package. SITE_URL and BASE_PATH set the help centre it is for.

  --out DIR   the directory to write to (default: client/)
Exit codes: 0 written, 2 could not run.`,
  options: { out: { type: 'string', default: 'client' } },
  run: async ({ out }) => {
    const { origin, base } = readBuildSettings();
    const { version, license } = readProjectPackage();
    const address = origin + base;
    const files = await createPackage({
      name: site.packageName,
      author: site.author,
      version,
      license,
      site: address,
    });
    const directory = resolve(out);
    mkdirSync(directory, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(directory, name), text);
    if (new URL(origin).host === placeholderHost) {
      console.warn(`SITE_URL is not set: links of the package begin with ${address}.`);
    }
    const size = gzipSync(files.get('index.js') ?? '').length;
    console.log(`Wrote ${site.packageName} ${version} to ${out}/: ${size} bytes compressed.`);
    return 0;
  },
});
