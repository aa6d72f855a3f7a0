/**
 * `npm run constants -- --kotlin FILE --swift FILE [--package org.example.help]`: writes every id, code,
 * section, flow and step of the content as constants for apps. `SITE_URL` and `BASE_PATH` say where links lead.
 * Exit codes: 0 written, 1 content is wrong, 2 could not run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { formatKotlin } from '../app/constants/format-kotlin.ts';
import { formatSwift } from '../app/constants/format-swift.ts';
import { placeholderHost, site } from '../site/config.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { reportContent } from './report-content.ts';
import { run } from './run.ts';

const options = {
  kotlin: { type: 'string' },
  swift: { type: 'string' },
  package: { type: 'string', default: 'org.example.help' },
} as const;

function writeText(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
}

await run(() => {
  const { kotlin, swift, package: packageName } = parseArgs({ options }).values;
  if (kotlin === undefined && swift === undefined) {
    console.error('No file to write; expected --kotlin FILE, --swift FILE or both.');
    return 2;
  }
  const { content, origin, base } = readBuildSettings();
  if (!reportContent(content)) return 1;
  const vocabulary = readVocabulary(resolve(content), {
    product: site.product,
    site: origin + base,
  });
  const files = [
    [kotlin, formatKotlin(vocabulary, packageName)],
    [swift, formatSwift(vocabulary)],
  ] as const;
  for (const [file, text] of files) if (file !== undefined) writeText(file, text);
  if (new URL(origin).host === placeholderHost) {
    console.warn(`SITE_URL is not set: links begin with ${origin}.`);
  }
  return 0;
});
