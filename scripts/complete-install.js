/**
 * Runs after `npm ci`. Some packages come with a part per platform that says it wants Node 20.19 or
 * later; npm under an older Node 20 leaves those out without a word. They run under the Node that has
 * just been installed, so the install is done once more under that one.
 */
import { spawnSync } from 'node:child_process';
import { dirname, delimiter } from 'node:path';
import { findNode } from './node24.js';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < 20 || (major === 20 && minor < 19);
const node = findNode();
const npm = process.env.npm_execpath;

if (isOld && node && npm) {
  console.log(`Node ${process.version} leaves packages out; installing once more under Node 24.`);
  const { status } = spawnSync(node, [npm, process.env.npm_command ?? 'ci'], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  });
  process.exit(status ?? 1);
}
