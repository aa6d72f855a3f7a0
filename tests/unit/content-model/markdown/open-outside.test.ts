import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { openOutside } from '../../../../src/content-model/markdown/open-outside.ts';

it.each([
  ['https://depot.example/', true],
  ['http://depot.example/', true],
  ['/en/embed/fees/', false],
  ['#fees', false],
  ['tel:+123', false],
  ['mailto:help@example.com', false],
])('a link of an embedded page to %s opens a tab of its own: %s', (href, isOutside) => {
  const attributes = isOutside ? ' target="_blank" rel="noopener"' : '';
  expect(toHtml(openOutside(h('p', [h('a', { href }, 'x')])))).toBe(
    `<p><a href="${href}"${attributes}>x</a></p>`,
  );
});
