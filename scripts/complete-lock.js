/**
 * `npm run lock`, after every `npm install`: makes package-lock.json installable on every platform and
 * on every Node from 20.9 on. A unit test fails where it was forgotten.
 *
 * - Parts for one platform ask for Node 20.19 or later, and npm under an older one leaves them out
 *   without a word, though they run under the Node 24 that comes with them: their `engines` go.
 * - A registry may not serve the parts for other platforms. npm then writes a lock without them, which
 *   npm 11 refuses to install ("Missing: … from lock file"): their names and versions come in.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What a part's name says about where it runs: `@pagefind/darwin-arm64`, `…-win32-x64-msvc`. */
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

function describePlatform(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find((system) => system);
  const cpu = words.find((word) => processors.includes(word));
  if (os || cpu) return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
  throw new Error(`${name} is optional, not in the lock, and its name says no platform.`);
}

/** Returns the place of the package that `from` gets when it imports `name`, as Node looks it up. */
function findInstalled(packages, from, name) {
  for (
    let place = from;
    ;
    place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules') - 1))
  ) {
    const path = `${place}${place && '/'}node_modules/${name}`;
    if (packages[path]) return path;
    if (!place) return undefined;
  }
}

function addMissing(packages) {
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = findInstalled(packages, place, name);
      // A range is npm's to resolve; platform parts are pinned by the package they belong to.
      if (!/^\d/.test(version) || packages[found]?.version === version) continue;
      const path = found ? `${place}/node_modules/${name}` : `node_modules/${name}`;
      packages[path] = { version, ...describePlatform(name), ...(dev && { dev }), optional: true };
    }
  }
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
addMissing(lock.packages);
for (const entry of Object.values(lock.packages)) {
  if (entry.optional) delete entry.engines;
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, undefined, 2)}\n`,
);
