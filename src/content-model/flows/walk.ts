import { findNode, listNext, type Flow } from './flow.ts';

/** The parts of a flow that say how it goes on. */
type Graph = Pick<Flow, 'start' | 'nodes'>;

/** Returns every node that can be reached, breadth first: the order of a numbered list. */
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
 * Returns a way that comes back to where it was, as `[a, b, a]`; undefined where there is none. Looks at
 * nodes that cannot be reached, too.
 */
export function findLoop(flow: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    const node = done.has(id) ? undefined : findNode(flow, id);
    for (const next of node ? listNext(node) : []) {
      const loop = visit(next, [...way, id]);
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

/** Returns every way from the start to an outcome. Only for a flow without loops. */
export function listPaths(flow: Graph): string[][] {
  const walk = (id: string): string[][] => {
    const node = findNode(flow, id);
    if (!node) return [];
    const next = listNext(node);
    if (next.length === 0) return [[id]];
    return [...new Set(next)].flatMap((after) => walk(after).map((way) => [id, ...way]));
  };
  return walk(flow.start);
}

/** Returns the longest way from a node to an outcome, the node itself counted. Only without loops. */
export function findLongest(flow: Graph, from: string): string[] {
  const known = new Map<string, string[]>();
  const walk = (id: string): string[] => {
    const seen = known.get(id);
    if (seen) return seen;
    const node = findNode(flow, id);
    const ways = node ? listNext(node).map(walk) : [];
    const longest = ways.reduce((best, way) => (way.length > best.length ? way : best), []);
    const way = [id, ...longest];
    known.set(id, way);
    return way;
  };
  return walk(from);
}

/**
 * Returns which step a node is: the start is the first. Undefined where it is reached by ways of different
 * length, so that the number depends on the reader. Only without loops.
 */
export function findStepNumber(flow: Graph, id: string): number | undefined {
  const steps = new Map<string, ReadonlySet<number>>();
  const add = (node: string, numbers: Iterable<number>): void => {
    steps.set(node, new Set([...(steps.get(node) ?? []), ...numbers]));
  };
  add(flow.start, [1]);
  for (const from of sortByWay(flow)) {
    const node = findNode(flow, from);
    const onward = [...(steps.get(from) ?? [])].map((number) => number + 1);
    for (const next of node ? listNext(node) : []) add(next, onward);
  }
  const [number, ...others] = steps.get(id) ?? [];
  return others.length === 0 ? number : undefined;
}

/** Returns the reachable nodes so that each stands before those it leads to. */
const sortByWay = (flow: Graph): string[] =>
  listReachable(flow)
    .map((id) => ({ id, length: findLongest(flow, id).length }))
    .sort((a, b) => b.length - a.length)
    .map(({ id }) => id);
