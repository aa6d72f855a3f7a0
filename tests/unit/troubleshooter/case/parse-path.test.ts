import { expect, it } from 'vitest';
import { parsePath } from '../../../../src/troubleshooter/case/parse-path.ts';

const step = { question: 'What is missing?', answer: 'A parcel' };

it.each([
  [JSON.stringify([step, step]), [step, step]],
  [JSON.stringify({ to: '/en/', steps: [{ ...step, href: '/en/' }] }), [step]],
  [
    JSON.stringify([{ question: ' a ', answer: 'b'.repeat(300) }]),
    [{ question: 'a', answer: 'b'.repeat(200) }],
  ],
  [JSON.stringify([null, 7, 'text', { question: 'only' }, { ...step, answer: ' ' }]), []],
  ['{"steps":7}', []],
  ['no json', []],
  ['null', []],
  [null, []],
  [undefined, []],
])('%s is the path %j', (json, path) => {
  expect(parsePath(json)).toEqual(path);
});

it('has at most twelve steps', () => {
  expect(parsePath(JSON.stringify(Array(50).fill(step)))).toHaveLength(12);
});
