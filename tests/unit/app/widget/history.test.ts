import { describe, expect, it } from 'vitest';
import { countSteps, createHistory, type Place } from '../../../../src/app/widget/panel/history.ts';

const start: Place = { kind: 'start', context: '' };
const article: Place = { kind: 'article', locale: 'en', id: 'self-check' };
const step = (node?: string, flow = 'deposit'): Place => ({
  kind: 'step',
  locale: 'en',
  flow,
  ...(node !== undefined && { node }),
});

describe('the number of a step on a reader’s way', () => {
  it.each<[string, readonly Place[], number | undefined]>([
    ['is 1 at the start of a flow', [start, step()], 1],
    ['counts from there', [start, step(), step('check'), step('wait')], 3],
    ['counts anew after a new start', [step(), step('check'), step(), step('wait')], 2],
    ['is unknown in the middle of a flow', [start, step('wait')], undefined],
    ['is unknown after an article', [step(), article, step('wait')], undefined],
    ['is unknown after another flow', [step(undefined, 'other'), step('wait')], undefined],
    ['is none of an article', [step(), article], undefined],
    ['is none of nothing', [], undefined],
  ])('%s', (_, way, count) => {
    expect(countSteps(way)).toBe(count);
  });
});

describe('the history', () => {
  it('shows the whole way, and one place less on the way back', () => {
    const shown: (readonly Place[])[] = [];
    const history = createHistory();
    history.onChange((way) => shown.push(way));
    history.start(start);
    history.back();
    history.push(step());
    history.push(step('check'));
    history.back();
    expect(shown).toEqual([
      [start],
      [start, step()],
      [start, step(), step('check')],
      [start, step()],
    ]);
  });
});
