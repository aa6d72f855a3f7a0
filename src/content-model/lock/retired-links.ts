import { resolve } from 'node:path';
import type { BuildSettings } from '../build-settings.ts';
import { readLockFile } from './lock-file.ts';
import type { Flow, RetiredStep } from '../flows/flow.ts';
import { emptyLock, resolveId, resolveSection, type Lock } from './lock.ts';

/**
 * What the lock of the content says of links that were given up. A content directory without a lock has
 * none; neither has one whose lock cannot be read, with which no build comes to an end.
 */
const readLock = ({ content }: Pick<BuildSettings, 'content'>): Lock =>
  readLockFile(resolve(content))?.lock ?? emptyLock;

/** Returns the codes that were given up, each with the article it leads to. */
export function readRetiredCodes(settings: Pick<BuildSettings, 'content'>): Record<string, string> {
  const lock = readLock(settings);
  return Object.fromEntries(
    [...lock.retiredCodes]
      .map(([code, id]): [string, string] => [code, resolveId(lock, id) ?? id])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Returns, for each article that has any, the heading ids it has given up with the heading they lead to. */
export function readRetiredHeadings(
  settings: Pick<BuildSettings, 'content'>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const lock = readLock(settings);
  return new Map(
    [...lock.retiredSections].map(([id, sections]) => [
      id,
      new Map(
        [...sections.keys()].sort().map((old) => [old, resolveSection(lock, id, old) ?? old]),
      ),
    ]),
  );
}

/** Returns the steps that were given up: a flow's own, and all of the flows it took the place of. */
export function readRetiredSteps(
  settings: Pick<BuildSettings, 'content'>,
  flows: readonly Flow[],
): RetiredStep[] {
  const lock = readLock(settings);
  return flows.flatMap(({ id, start, retired, aliases }) => [
    ...Object.entries(retired).map(([node, target]) => ({
      flow: id,
      node,
      replacement: id,
      target,
    })),
    ...aliases.flatMap((alias) =>
      (lock.flows.get(alias) ?? []).map((node) => ({
        flow: alias,
        node,
        replacement: id,
        target: start,
      })),
    ),
  ]);
}
