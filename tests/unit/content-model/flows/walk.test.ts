import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../../src/content-model/flows/flow.ts';
import type { FlowNode } from '../../../../src/content-model/flows/schema.ts';
import {
  findLongest,
  findLoop,
  findStepNumber,
  listPaths,
  listReachable,
} from '../../../../src/content-model/flows/walk.ts';

const text = { zh: '字', en: 'word' };

/** A graph as `{ node: answers }`; the first node is the start, nodes without answers are outcomes. */
function createGraph(
  ways: Readonly<Record<string, readonly string[]>>,
): Pick<Flow, 'start' | 'nodes'> {
  const nodes = Object.entries(ways).map(([id, next]): [string, FlowNode] => [
    id,
    next.length > 0
      ? { kind: 'question', title: text, answers: next.map((to) => ({ text, next: to })) }
      : { kind: 'outcome', title: text, steps: [text] },
  ]);
  return { start: Object.keys(ways)[0] ?? '', nodes: Object.fromEntries(nodes) };
}

const diamond = createGraph({ a: ['b', 'd'], b: ['c', 'd'], c: ['d', 'e'], d: [], e: [] });

describe('a flow', () => {
  it('lists each node once, breadth first', () => {
    expect(listReachable(diamond)).toEqual(['a', 'b', 'd', 'c', 'e']);
  });

  it('omits unreachable nodes, and answers to missing nodes', () => {
    expect(listReachable(createGraph({ a: ['b', 'gone'], b: [], island: [] }))).toEqual(['a', 'b']);
  });

  it('lists every path to an outcome', () => {
    expect(listPaths(diamond)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c', 'e'],
      ['a', 'b', 'd'],
      ['a', 'd'],
    ]);
  });

  it('has a longest path', () => {
    expect(findLongest(diamond, 'a')).toEqual(['a', 'b', 'c', 'd']);
    expect(findLongest(diamond, 'd')).toEqual(['d']);
  });

  it.each([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', undefined],
    ['e', 4],
  ])('says which step %s is where every way agrees', (id, step) => {
    expect(findStepNumber(diamond, id)).toBe(step);
  });

  it.each([
    [{ a: ['b', 'c'], b: ['a', 'c'], c: [] }, ['a', 'b', 'a']],
    [{ a: ['a', 'b'], b: [] }, ['a', 'a']],
    [{ a: ['b', 'b'], b: [], x: ['y', 'b'], y: ['x', 'b'] }, ['x', 'y', 'x']],
    [{ a: ['b', 'c'], b: ['c', 'c'], c: [] }, undefined],
  ])('finds the way back in %j', (ways, loop) => {
    expect(findLoop(createGraph(ways))).toEqual(loop);
  });

  it('does not find names of object methods as nodes', () => {
    expect(listReachable(createGraph({ a: ['constructor', 'b'], b: [] }))).toEqual(['a', 'b']);
  });
});
