import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Directory for made-up projects. It stands inside this project: Astro mistakes a module for a path
 * of the site's where project and `node_modules` have no directory in common (`normalizeFilename` in
 * astro/dist/vite-plugin-utils), and the build ends in «No cached compile metadata».
 */
const workspaces = resolve(import.meta.dirname, '../../.cache/bench');

/** Runs a task with an empty directory of its own, which is removed whatever happens. */
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
