import { describe, expect, it } from 'vitest';
import { convert } from '../../support/convert-source.ts';

const callout = (type: string, title?: string): string =>
  `<Callout type="${type}"${title === undefined ? '' : ` title="${title}"`}>\n  Take care.\n</Callout>`;

describe('boxes of other tools', () => {
  it.each([
    [':::note\nTake care.\n:::', callout('note')],
    [':::caution My **bold** title\n\nTake care.\n\n:::', callout('warning', 'My bold title')],
    [':::danger[Stop]\nTake care.\n:::', callout('danger', 'Stop')],
    [':::tip{title="So"}\nTake care.\n:::', callout('tip', 'So')],
    ['::: {.warning}\nTake care.\n:::', callout('warning')],
    ['::: info 注意\nTake care.\n:::', callout('note', '注意')],
    [':::warning 注意事项\nTake care.\n:::', callout('warning', '注意事项')],
    ['!!! danger "Stop"\n    Take care.', callout('danger', 'Stop')],
    ['!!! note\n\n    Take care.', callout('note')],
    ['> [!WARNING]\n> Take care.', callout('warning')],
    ['> [!CAUTION]\n> Take care.', callout('danger')],
    ['> [!info]- Read\n> Take care.', callout('note', 'Read')],
    ['> **Note**\n> Take care.', callout('note')],
    ['> **Warning:** Take care.', callout('warning')],
    ['> **注意：**Take care.', callout('warning')],
    ['{% note %}\nTake care.\n{% endnote %}', callout('note')],
    ['{% hint style="danger" %}\nTake care.\n{% endhint %}', callout('danger')],
    ['{{< tip >}}\nTake care.\n{{< /tip >}}', callout('tip')],
    [
      '{{% alert title="Stop" color="warning" %}}\nTake care.\n{{% /alert %}}',
      callout('warning', 'Stop'),
    ],
    ['{: .warning }\nTake care.', callout('warning')],
    ['Take care.\n{: .note .info}', callout('note')],
    ['<div class="note">\n  <h5>Stop</h5>\n  <p>Take care.</p>\n</div>', callout('note', 'Stop')],
    ['<div class="alert alert-danger">Take care.</div>', callout('danger')],
    ['<p class="wysiwyg-callout-warning">Take care.</p>', callout('warning')],
    ['<Aside type="caution" title="Stop">\n\nTake care.\n\n</Aside>', callout('warning', 'Stop')],
    ['<Admonition type="tip">\nTake care.\n</Admonition>', callout('tip')],
    ['<Warning>Take care.</Warning>', callout('warning')],
    [
      '<details>\n<summary>More</summary>\n\nTake care.\n\n</details>',
      '<Details summary="More">\n  Take care.\n</Details>',
    ],
    ['!!! Wow this is great\n    Take care.', callout('note', 'Wow this is great')],
    ['!!! wow "Title"\n    Take care.', callout('note', 'Title')],
    ['??? question "More"\n    Take care.', '<Details summary="More">\n  Take care.\n</Details>'],
    [':::details More\nTake care.\n:::', '<Details summary="More">\n  Take care.\n</Details>'],
  ])('%j', (source, expected) => {
    expect(convert(source)).toEqual({ text: expected, problems: [] });
  });

  it('are kept in lists and in each other', () => {
    const { text } = convert(
      '1. One\n\n   ::::note\n   Outer.\n\n   :::tip\n   Inner.\n   :::\n   ::::\n\n2. Two',
    );
    expect(text).toContain('1. One\n\n   <Callout type="note">');
    expect(text).toMatch(/<Callout type="tip">\s+Inner\./);
    expect(text).toContain('2. Two');
  });

  it('of an unknown kind lose their frame and are reported with their line', () => {
    const { text, problems } = convert('Text.\n\n:::frob Title\nKept.\n:::');
    expect(text).toBe('Text.\n\nTitle\n\nKept.');
    expect(problems).toMatchObject([{ rule: 'import-markup', line: 3 }]);
  });

  it.each([
    '<Tabs>\n  <TabItem value="a" label="A">\n\n  One.\n\n  </TabItem>\n  <TabItem value="b" label="B">\n\n  Two.\n\n  </TabItem>\n</Tabs>',
    '=== "A"\n    One.\n\n=== "B"\n    Two.',
    '::: tabs\n== A\nOne.\n== B\nTwo.\n:::',
    '{{< tabs >}}\n{{< tab name="A" >}}\nOne.\n{{< /tab >}}\n{{< tab name="B" >}}\nTwo.\n{{< /tab >}}\n{{< /tabs >}}',
  ])('tabs: %j', (source) => {
    const { text, problems } = convert(source);
    expect(text.replace(/\s+/g, ' ')).toBe(
      '<Tabs> <Tab label="A"> One. </Tab> <Tab label="B"> Two. </Tab> </Tabs>',
    );
    expect(problems).toEqual([]);
  });
});

describe('text and HTML', () => {
  it.each([
    [
      'a < b, {x} and <https://example.com/a>',
      'a \\< b, \\{x} and [https://example.com/a](https://example.com/a)',
    ],
    ['Type <your-name> here', 'Type \\<your-name> here'],
    ['one<br>two', 'one\\\ntwo'],
    ['<kbd>Ctrl</kbd> and <b>bold</b> and <i>it</i>', '`Ctrl` and **bold** and *it*'],
    ['<a href="https://example.com">words</a>', '[words](https://example.com)'],
    ['10<sup>2</sup> and H<sub>2</sub>O', '10² and H₂O'],
    ['<dl><dt>Fee</dt><dd>Money</dd></dl>', '<Terms>\n  - **Fee**\\\n    Money\n</Terms>'],
    ['Text <!-- for authors --> more', 'Text {/* for authors */}more'],
    ['A\n\n<!-- truncate -->\n\nB', 'A\n\nB'],
    ['import is a word\n\nexport too', '&#x69;mport is a word\n\n&#x65;xport too'],
    ['```js title="a.js"\n:::note\n{x}\n```', '```js\n:::note\n{x}\n```'],
    ['{% highlight ruby %}\nputs "{{ x }}"\n{% endhighlight %}', '```ruby\nputs "{{ x }}"\n```'],
    ['See[^1].\n\n[^1]: A note.', 'See[^1].\n\n[^1]: A note.'],
    ['[^1]: A note that nothing refers to.', 'A note that nothing refers to.'],
    ['<p>See <https://example.com/a></p>', 'See [https://example.com/a](https://example.com/a)'],
    ['<ul></words of the rest', '- \\</words of the rest'],
    ['<div></正文。', '\\</正文。'],
    ['<dl>Words <dt>Fee</dt>', 'Words\n\n- Fee'],
    ['# Another title\n\nText.', '## Another title [#another-title]\n\nText.'],
    ['==marked== and `==code==`', '**marked** and `==code==`'],
    [
      '<figure><img src="b.png" alt="B"><figcaption>Words</figcaption></figure>',
      '![B](./a.png "Words")',
    ],
    ['<Image src={require("./b.png").default} alt="B" />', '![B](./a.png)'],
  ])('%j', (source, expected) => {
    expect(convert(source)).toEqual({ text: expected, problems: [] });
  });

  it('makes tables of HTML to tables of Markdown, and lines of what is in cells', () => {
    const { text, problems } = convert(
      '<table>\n  <tr><th>A</th><th>B</th></tr>\n  <tr><td><p>1</p><ul><li>x</li><li>y</li></ul></td><td>a|b</td></tr>\n</table>',
    );
    expect(text.split('\n')[2]).toMatch(/^\| 1 • x • y +\| a\\\|b +\|$/);
    expect(problems).toMatchObject([{ rule: 'import-markup', line: 3 }]);
  });

  it('levels headings from 2 on without gaps, and gives them ids', () => {
    const { text } = convert('### First step {#given}\n\n#### 第二\n\n## Related\n\n## First step');
    expect(text.match(/^#.*$/gm)).toEqual([
      '## First step [#given]',
      '### 第二 [#section-2]',
      '## Related [#related-section]',
      '## First step [#first-step]',
    ]);
  });

  it('reports what has no form here with the line', () => {
    const { problems } = convert(
      'Text.\n\n<Chart data={rows} />\n\n<iframe src="https://www.youtube.com/embed/abc"></iframe>\n',
    );
    expect(problems.map(({ rule, line }) => `${rule}:${line}`)).toEqual([
      'import-markup:3',
      'import-embed:5',
    ]);
  });

  it('reports words of elements that have no form here', () => {
    const { text, problems } = convert('<svg><title>Chart</title></svg> Text.');
    expect(text).toBe('Text.');
    expect(problems).toMatchObject([
      { rule: 'import-markup', line: 1, what: 'the words “Chart”, which are left out' },
    ]);
  });

  it('labels code among tabs', () => {
    const { text } = convert('::: code-group\n\n```js [First]\na\n```\n\n:::');
    expect(text).toBe(
      '<Tabs>\n  <Tab label="First">\n    ```js\n    a\n    ```\n  </Tab>\n</Tabs>',
    );
  });

  it('keeps the words of a picture that is missing, and links to one elsewhere', () => {
    const { text, problems } = convert(
      '![Receipt](missing.png) ![Map](https://cdn.example.com/map.png)',
    );
    expect(text).toBe('Receipt [Map](https://cdn.example.com/map.png)');
    expect(problems.map(({ rule }) => rule)).toEqual(['import-picture', 'import-picture']);
  });
});
