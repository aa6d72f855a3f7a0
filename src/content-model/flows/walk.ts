import { findNode, listNext, type Flow } from './flow.ts';

/** The graph of a flow. */
type Graph = Pick<Flow, 'start' | 'nodes'>;

/** Returns the ids of all reachable nodes in breadth-first order. */
export function listReachable(flow: Graph): string[] {
  const found = new Set([flow.start]);
  for (const id of found) {
    const node = findNode(flow, id);
    if (!node) found.delete(id);
    else for (const next of listNext(node)) found.add(next);
  }
  return [...found];
}

/**
 * Returns a loop as `[a, b, a]`; undefined if the flow has none. Includes unreachable nodes.
 */
export function findLoop(flow: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    const node = done.has(id) ? undefined : findNode(flow, id);
    for (const next of node ? listNext(node) : []) {
      const loop = visit(next, [...path, id]);
      if (loop) return loop;
    }
    done.add(id);
    return undefined;
  };
  for (const id of [flow.start, ...Object.keys(flow.nodes)]) {
    const loop = visit(id, []);
    if (loop) return loop;
  }
  return undefined;
}

/** Returns every path from the start to an outcome. The flow must not contain loops. */
export function listPaths(flow: Graph): string[][] {
  const walk = (id: string): string[][] => {
    const node = findNode(flow, id);
    if (!node) return [];
    const next = listNext(node);
    if (next.length === 0) return [[id]];
    return [...new Set(next)].flatMap((after) => walk(after).map((path) => [id, ...path]));
  };
  return walk(flow.start);
}

/** Returns the longest path from a node to an outcome, including the node. The flow must not contain loops. */
export function findLongest(flow: Graph, from: string): string[] {
  const known = new Map<string, string[]>();
  const walk = (id: string): string[] => {
    const seen = known.get(id);
    if (seen) return seen;
    const node = findNode(flow, id);
    const paths = node ? listNext(node).map(walk) : [];
    const longest = paths.reduce((best, path) => (path.length > best.length ? path : best), []);
    const path = [id, ...longest];
    known.set(id, path);
    return path;
  };
  return walk(from);
}

/**
 * Returns the step number of a node; the start is 1. Undefined if paths of different lengths lead to it. The flow must
 * not contain loops.
 */
export function findStepNumber(flow: Graph, id: string): number | undefined {
  const steps = new Map<string, ReadonlySet<number>>();
  const add = (node: string, numbers: Iterable<number>): void => {
    steps.set(node, new Set([...(steps.get(node) ?? []), ...numbers]));
  };
  add(flow.start, [1]);
  for (const from of sortForward(flow)) {
    const node = findNode(flow, from);
    const onward = [...(steps.get(from) ?? [])].map((number) => number + 1);
    for (const next of node ? listNext(node) : []) add(next, onward);
  }
  const [number, ...others] = steps.get(id) ?? [];
  return others.length === 0 ? number : undefined;
}

/** Returns the reachable nodes in topological order: each before the nodes it leads to. */
const sortForward = (flow: Graph): string[] =>
  listReachable(flow)
    .map((id) => ({ id, length: findLongest(flow, id).length }))
    .sort((a, b) => b.length - a.length)
    .map(({ id }) => id);
