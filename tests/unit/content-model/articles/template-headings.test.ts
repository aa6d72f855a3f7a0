import { expect, it } from 'vitest';
import { getTemplateHeadingIds } from '../../../../src/content-model/articles/body.ts';
import { articleSchema } from '../../../../src/content-model/articles/schema.ts';
import { createGuideInput, createProblemInput } from '../../../support/articles.ts';

it.each([
  [createGuideInput(), ['related']],
  [createProblemInput(), ['symptoms', 'contact-support', 'related']],
  [
    createProblemInput({ timing: { contactAfter: { after: 'PT0H', unit: 'hours' } } }),
    ['symptoms', 'waiting-times', 'contact-support', 'related'],
  ],
])('knows the headings that the page adds', (input, ids) => {
  expect(getTemplateHeadingIds(articleSchema.parse(input))).toEqual(ids);
});

it('knows that there is no heading for related articles where there are none', () => {
  const article = articleSchema.parse(createGuideInput());
  expect(getTemplateHeadingIds({ ...article, related: [] })).toEqual([]);
});
