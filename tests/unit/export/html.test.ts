import { expect, it } from 'vitest';
import { markup, raw } from '../../../src/export/html.ts';

it.each([
  ['text', markup`<p>${'<b> & "c"'}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
  ['an attribute', markup`<p title="${'" onclick="x'}">`, '<p title="&quot; onclick=&quot;x">'],
  ['HTML', markup`<p>${markup`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
  ['raw text', markup`<p>${raw('<i>')}</p>`, '<p><i></p>'],
  [
    'a list',
    markup`<ul>${['a', 'b'].map((x) => markup`<li>${x}</li>`)}</ul>`,
    '<ul><li>a</li><li>b</li></ul>',
  ],
  ['nothing', markup`<p>${undefined}${false}${''}</p>`, '<p></p>'],
  ['a value with line breaks', markup`<p>${'a\n  b'}</p>`, '<p>a\n  b</p>'],
  ['a backslash', markup`<p>\n</p>`, '<p>\\n</p>'],
  [
    'lines',
    markup`
      <p>
      ${'a'}
      </p>`,
    '<p>a</p>',
  ],
])('a template takes %s', (_what, { html }, expected) => {
  expect(html).toBe(expected);
});
