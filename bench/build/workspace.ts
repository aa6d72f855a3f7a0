import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Directory for generated projects. It is inside this project: if project and `node_modules` have no common
 * directory, Astro mistakes a module for a path of the site (`normalizeFilename` in
 * astro/dist/vite-plugin-utils), and the build fails with «No cached compile metadata».
 */
const workspaces = resolve(import.meta.dirname, '../../.cache/bench');

/** Runs a task with a new empty directory, which is always removed afterwards. */
export async function withWorkspace<Result>(
  task: (directory: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(workspaces, { recursive: true });
  const directory = mkdtempSync(join(workspaces, 'work-'));
  try {
    return await task(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
