import { expect, it } from 'vitest';
import { parseArticleReference } from '../../../src/urls/article-reference.ts';

it.each([
  ['article:self-check', { id: 'self-check' }],
  ['article:self-check#account', { id: 'self-check', section: 'account' }],
  ['article:self-check#', { id: 'self-check' }],
  ['article:', { id: '' }],
  ['https://help.test/zh/self-check/', undefined],
  ['self-check', undefined],
  ['#account', undefined],
])('reads %o as %o', (href, reference) => {
  expect(parseArticleReference(href)).toEqual(reference);
});
