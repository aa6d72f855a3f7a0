import { resolve } from 'node:path';
import type { BuildSettings } from '../build-settings.ts';
import { readJsonFile } from '../json-file.ts';
import type { Flow, RetiredStep } from '../flows/flow.ts';
import { emptyLock, lockFormat, resolveId, resolveSection, type Lock } from './lock.ts';

/**
 * Reads the retired links from the lock of the content. There are none without a lock, or with an unreadable one, which
 * fails the build elsewhere.
 */
const readLock = ({ content }: Pick<BuildSettings, 'content'>): Lock =>
  readJsonFile(resolve(content), lockFormat)?.data ?? emptyLock;

/** Returns the retired codes, each with the id of the article it leads to. */
export function readRetiredCodes(settings: Pick<BuildSettings, 'content'>): Record<string, string> {
  const lock = readLock(settings);
  return Object.fromEntries(
    [...lock.retiredCodes]
      .map(([code, id]): [string, string] => [code, resolveId(lock, id) ?? id])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Returns the published categories, each with the articles that it held last, as they are called now. */
export function readLastMembers(
  settings: Pick<BuildSettings, 'content'>,
): ReadonlyMap<string, readonly string[]> {
  const lock = readLock(settings);
  return new Map(
    [...lock.categories].map(([category, members]) => [
      category,
      members.map((id) => resolveId(lock, id) ?? id),
    ]),
  );
}

/** Returns the retired heading ids of each article, with the headings they lead to. */
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

/** Returns the retired steps of each flow, and all steps of the flows that it replaced. */
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
