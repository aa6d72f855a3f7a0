/**
 * `npm run lock`: takes the `engines` of optional packages out of package-lock.json. They are parts
 * for one platform that ask for Node 20.19 or later; npm under an older Node 20 leaves such packages
 * out without a word, though they run under the Node 24 that comes with them. Run it after every
 * `npm install`; a unit test fails where it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
for (const entry of Object.values(lock.packages)) {
  if (entry.optional) delete entry.engines;
}
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
