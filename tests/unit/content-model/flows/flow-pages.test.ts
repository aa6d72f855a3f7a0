import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../src/content-model/articles/catalogue.ts';
import { readFlows } from '../../../support/flows.ts';
import {
  findArticleOf,
  findContact,
  listMovedPages,
  listStepPages,
} from '../../../../src/content-model/flows/flow-pages.ts';
import { localiseFlow } from '../../../../src/content-model/flows/local-flow.ts';
import { createArticle, createGuideInput, createProblemInput } from '../../../support/articles.ts';

const flows = readFlows(resolve(import.meta.dirname, '../../../fixtures/partial'));
const local = flows.map((flow) => localiseFlow(flow, 'en'));
const [parcel] = local;
if (!parcel) throw new Error('The partial site has a flow.');

const findNode = (id: string) => {
  const node = parcel.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`The flow has no step ${id}.`);
  return node;
};

it('lists the page of the flow before the pages of its steps', () => {
  expect(listStepPages(local).map(({ place, node }) => [place.join('/'), node.id])).toEqual([
    ['parcel', 'taken'],
    ['parcel/taken', 'taken'],
    ['parcel/support', 'support'],
    ['parcel/check', 'check'],
    ['parcel/wait', 'wait'],
  ]);
});

it('redirects retired flows and steps, to the flow for a first step', () => {
  const moved = listMovedPages(flows, [
    { flow: 'parcel', node: 'which-depot', replacement: 'parcel', target: 'check' },
    { flow: 'send-it', node: 'how-much', replacement: 'parcel', target: 'taken' },
  ]);
  expect(moved).toEqual([
    { from: ['send-it'], to: ['parcel'] },
    { from: ['parcel', 'which-depot'], to: ['parcel', 'check'] },
    { from: ['send-it', 'how-much'], to: ['parcel'] },
  ]);
});

describe('the article a step belongs to', () => {
  const catalogue = createCatalogue([
    createArticle('en', 'parcel-refused', createProblemInput()),
    createArticle('en', 'late', createProblemInput({ code: 'PA-1902' })),
    createArticle('en', 'guide', createGuideInput()),
    createArticle('zh', 'only-chinese', createGuideInput()),
  ]);
  const { id, kind, title, steps, answers, rest } = findNode('check');
  const step = { id, kind, title, steps, answers, rest };

  it.each([
    [{ contact: 'late', timing: 'guide' }, 'late'],
    [{ timing: 'late', article: { id: 'guide' } }, 'late'],
    [{ article: { id: 'guide', section: 'x' } }, 'guide'],
    [{ article: { id: 'only-chinese' } }, 'parcel-refused'],
    [{}, 'parcel-refused'],
  ])('of %j is %s', (fields, expected) => {
    expect(findArticleOf(catalogue, parcel, { ...step, ...fields })?.id).toBe(expected);
  });

  it('is undefined if no article of the flow exists', () => {
    const other = { ...parcel, articles: ['only-chinese'] };
    expect(findArticleOf(catalogue, other, step)).toBeUndefined();
  });

  it('has channels and evidence if the step is about contacting support', () => {
    expect(findContact(catalogue, parcel, findNode('support'))?.id).toBe('parcel-refused');
    expect(findContact(catalogue, parcel, { ...step, contact: 'guide' })).toBeUndefined();
    expect(findContact(catalogue, parcel, step)).toBeUndefined();
  });
});
