import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { listSections } from '../../../src/app/api/export/list-sections.ts';
import { parseMarkdown } from '../../../src/content-model/markdown/syntax.ts';
import { toTree } from '../../../src/content-model/markdown/to-tree.ts';
import { toTypst } from '../../../src/export/pdf/to-typst.ts';
import { readSections } from '../../../src/search/index/read-sections.ts';
import { writeBody } from '../../support/twin.ts';

const read = (markdown: string) => toTree(parseMarkdown(markdown), 'en');

describe('the HTML of a component', () => {
  it.each([
    [
      'a figure with a caption in Markdown',
      '<Figure src="./a.png" alt="A card">The *front*.</Figure>',
      '<figure><img src="./a.png" alt="A card"><figcaption>The <em>front</em>.</figcaption></figure>',
    ],
    [
      'a figure with its caption as an attribute',
      '<Figure src="./a.png" alt="A card" caption="The front." />',
      '<figure><img src="./a.png" alt="A card"><figcaption>The front.</figcaption></figure>',
    ],
    [
      'a picture with a title',
      '![A card](./a.png "The front.")',
      '<figure><img src="./a.png" alt="A card"><figcaption>The front.</figcaption></figure>',
    ],
    [
      'a linked picture with the title of its definition',
      '[![A card][a]](#x)\n\n[a]: ./a.png "The front."',
      '<figure><a href="#x"><img src="./a.png" alt="A card"></a><figcaption>The front.</figcaption></figure>',
    ],
    [
      'pictures with and without a title in one paragraph',
      '![A](./a.png "a")\n![B](./b.png)',
      '<figure><img src="./a.png" alt="A"><figcaption>a</figcaption></figure><p><img src="./b.png" alt="B"></p>',
    ],
    [
      'a picture with a title in a table',
      '| A |\n| - |\n| ![A](./a.png "a") |',
      /<td><figure><img src="\.\/a\.png" alt="A"><figcaption>a<\/figcaption><\/figure><\/td>/,
    ],
    [
      'details',
      '<Details summary="Why">It is new.</Details>',
      '<details class="details"><summary>Why</summary><p>It is new.</p></details>',
    ],
    [
      'tabs',
      '<Tabs><Tab label="A">a</Tab> <Tab label="B">b</Tab></Tabs>',
      '<div class="tabs"><div class="tab"><p class="tab-label" data-title="">A</p><p>a</p></div>' +
        '<div class="tab"><p class="tab-label" data-title="">B</p><p>b</p></div></div>',
    ],
    [
      'terms, in a tight list',
      '<Terms>\n\n- **A**: a *b*\n- **B：** c\n\n</Terms>',
      '<dl><dt>A</dt><dd>a <em>b</em></dd><dt>B</dt><dd>c</dd></dl>',
    ],
    [
      'terms with paragraphs',
      '<Terms>\n\n- **`A`**: a\n\n  b\n\n- **B**\n\n  c\n\n</Terms>',
      '<dl><dt><code>A</code></dt><dd><p>a</p><p>b</p></dd><dt>B</dt><dd><p>c</p></dd></dl>',
    ],
    [
      'a video without captions',
      '<Video src="./a.mp4" poster="./a.png" title="How">Say.</Video>',
      '<div class="video"><figure><video src="./a.mp4" poster="./a.png" aria-label="How" data-word="Video" controls playsinline preload="none"></video>' +
        '<figcaption>How</figcaption></figure><details class="details"><summary>What the video says (transcript)</summary><p>Say.</p></details></div>',
    ],
    [
      'a component in a line of text',
      'Before <Callout type="tip">inside</Callout> after.',
      /^<p>Before<\/p><aside .*<p>inside<\/p><\/aside><p>after\.<\/p>$/,
    ],
  ])('is right: %s', (_, markdown, html) => {
    const written = toHtml(read(markdown));
    if (typeof html === 'string') expect(written).toBe(html);
    else expect(written).toMatch(html);
  });
});

/** Ways to write each component; `w1`, `w2` and so on are the words of the author. */
const components = [
  (inside: string) => `<Callout type="danger">${inside}</Callout>`,
  (inside: string) => `<Callout type="note" title="w">${inside}</Callout>`,
  (inside: string) => `<Details summary="w">${inside}</Details>`,
  (inside: string) => `<Tabs>\n<Tab label="w">${inside}</Tab>\n<Tab label="w">w</Tab>\n</Tabs>`,
  (inside: string) => `<Figure src="./a.png" alt="x" caption="w">${inside}</Figure>`,
  (inside: string) => `<Video src="./a.mp4" poster="./a.png" title="w">${inside}</Video>`,
];

/** Content of components, on the line of the tags and on lines of its own. */
const contents = [
  'w',
  ' w **w** [w](https://example.com) w ',
  '\n\nw\n\n- w\n- w\n\n  w\n\n',
  '\nw\nw\n',
  '\n\n| w | w |\n| - | - |\n| w | w |\n\n',
  '\n\n<Terms>\n\n- **w**: w\n- **w**\n\n  w\n\n</Terms>\n\n',
  '\n\n<Steps>\n\n3. w\n4. w\n\n</Steps>\n\n<Checklist>\n\n- [ ] w\n\n</Checklist>\n\n',
  '\n\n### w [#heading]\n\nw\n\n![x](./a.png "w")\n\n',
];

const indent = (text: string): string => text.replace(/\n(?=.)/g, '\n  ');

const bodies = components.flatMap((outer) => [
  ...contents.map((inside) => outer(inside)),
  ...components.map((inner) => outer(`\n\nw\n\n${inner('\n\nw\n\n')}\n\nw\n\n`)),
  ...components.map((inner) => outer(inner('w'))),
  `- w\n\n  ${indent(outer('\n\nw\n\n'))}\n\n  w\n- w`,
  `> ${outer('w').replaceAll('\n', '\n> ')}\n\nw`,
  `w ${outer('w')} w`,
]);

/** Gives every word its number. */
function number(body: string): string {
  let count = 0;
  return body.replace(/(?<![a-zA-Z:/])w(?![a-z])/g, () => `w${(count += 1)}`);
}

const listWords = (text: string): string[] => text.match(/w\d+/g) ?? [];

describe('the words in components', () => {
  it.each(bodies.map(number))('are in every output, in order: %j', (body) => {
    const words = listWords(body);
    const problems: unknown[] = [];
    const resolve = (address: string) => ({ url: new URL(address, 'https://help.test/').href });
    const pdf = toTypst(read(body), {
      labelPrefix: '',
      headingShift: 0,
      address: 'https://help.test/go/x/',
      locale: 'en',
      resolveLink: (url) => ({ url }),
      readImage: () => ({ extension: 'png', content: 'picture' }),
    });
    const markdown = writeBody(toHtml(read(body)));
    problems.push(...pdf.problems, ...markdown.problems);
    const sections = listSections(read(body), resolve);
    expect({
      page: listWords(toString(read(body))),
      pdf: listWords(pdf.source),
      markdown: listWords(markdown.alone),
      api: sections.flatMap(({ title, text }) => listWords(`${title} ${text}`)),
      html: sections.flatMap(({ title, html }) => listWords(`${title} ${html}`)),
      search: readSections(read(body)).flatMap(({ title, text }) => listWords(`${title} ${text}`)),
      problems,
    }).toEqual({
      page: words,
      pdf: words,
      markdown: words,
      api: words,
      html: words,
      search: words,
      problems: [],
    });
  });
});
