import { BenchError } from '../support/bench-error.ts';
import type { OpenEngine } from './engine.ts';

/** All engines, that of this site first. Each is loaded only if it is measured. */
export const engines = {
  help: async () => (await import('./engines/help.ts')).openHelp,
  pagefind: async () => (await import('./engines/pagefind.ts')).openPagefind,
  minisearch: async () => (await import('./engines/minisearch.ts')).openMiniSearch,
  flexsearch: async () => (await import('./engines/flexsearch.ts')).openFlexSearch,
  orama: async () => (await import('./engines/orama.ts')).openOrama,
  fuse: async () => (await import('./engines/fuse.ts')).openFuse,
} as const satisfies Record<string, () => Promise<OpenEngine>>;

export type EngineName = keyof typeof engines;

export const engineNames = Object.keys(engines) as readonly EngineName[];

const isEngineName = (name: string): name is EngineName =>
  (engineNames as readonly string[]).includes(name);

/**
 * Returns the engines of a comma-separated list, in the order of the table; all without a list.
 * Throws if a name is unknown.
 */
export function parseEngineNames(list: string | undefined): readonly EngineName[] {
  if (list === undefined) return engineNames;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !isEngineName(name));
  if (unknown.length === 0) return engineNames.filter((name) => names.includes(name));
  throw new BenchError(
    `--engines names ${unknown.map((name) => JSON.stringify(name)).join(', ')}; expected some of ${engineNames.join(', ')}.`,
    'Separate engines of this list with commas.',
  );
}
