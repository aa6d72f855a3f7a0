import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  componentNames,
  getTemplateHeadingIds,
} from '../../../../src/content-model/articles/body.ts';
import { articleSchema } from '../../../../src/content-model/articles/schema.ts';
import { createGuideInput, createProblemInput } from '../../../support/articles.ts';

it('names exactly the components that authors can import', () => {
  const index = readFileSync(
    new URL('../../../../src/components/index.ts', import.meta.url),
    'utf8',
  );
  const exported = [...index.matchAll(/default as (\w+)/g)].map(([, name]) => name);
  expect(exported).toEqual([...componentNames]);
});

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
