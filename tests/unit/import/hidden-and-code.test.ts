import { describe, expect, it } from 'vitest';
import { findBoxName } from '../../../src/import/dialects/kinds.ts';
import { convert, importText } from '../../support/convert-source.ts';

describe('what a tool hides', () => {
  const comments = [
    ['{% comment %}', '{% endcomment %}'],
    ['{%- comment -%}', '{%- endcomment -%}'],
    ['{{/*', '*/}}'],
    ['{{- /*', '*/ -}}'],
    ['{{% comment %}}', '{{% /comment %}}'],
    ['{{< comment >}}', '{{< /comment >}}'],
    ['{#', '#}'],
    ['%%', '%%'],
  ] as const;

  it.each(comments)('between %j and %j is left out, on one line or on several', (begin, end) => {
    for (const [source, expected] of [
      [`One ${begin} secret ${end} two`, /^One +two$/],
      [`One\n\n${begin}\nsecret\n\n# secret\n\n- secret\n${end}\n\nTwo`, /^One\n\nTwo$/],
      [`One ${begin} secret\n\nsecret ${end}\n\nTwo`, /^One\n\nTwo$/],
      [`One\n\n${begin} secret\n\n\`\`\`\nsecret\n\`\`\`\n\n${end}\n\nTwo`, /^One\n\nTwo$/],
      [`> One\n>\n> ${begin}\n> secret\n> ${end}\n>\n> Two`, /^> One\n>\n> Two$/],
    ] as const) {
      const { text, problems } = convert(source);
      expect(text).toMatch(expected);
      expect(problems).toEqual([]);
    }
  });

  it.each(comments)('is shown where %j is code, or has no %j', (begin, end) => {
    const pair = `${begin} x ${end}`;
    expect(convert(`\`\`\`\n${pair}\n\`\`\``).text).toContain(pair);
    expect(convert(`Type \`${pair}\` here`).text).toContain(pair);
    expect(convert(`One ${begin}\n\nTwo`).text).toContain('Two');
  });

  it('is no percentage and no id', () => {
    expect(convert('100%% of it\n\n50%% of it').text).toContain('100%% of it\n\n50%% of it');
    expect(convert('## One {#one}\n\n## Two {#two}').text).toContain('## Two [#two]');
  });
});

it('text in elements that are nested too deeply is kept, and reported', () => {
  const { text, problems } = importText('<div>\nwords\n\n'.repeat(2000));
  expect(text.match(/words/g)).toHaveLength(2000);
  expect(problems).toMatchObject([{ rule: 'import-markup', line: 1 }]);
});

describe('code outside of fences', () => {
  const code = ':::note {{ x }} [[page]] ==y== {% raw %} !!! z';

  it.each([
    `Text.\n\n    ${code}\n\n    ${code}\n\nText.`,
    `\t${code}\n\n\t${code}`,
    `> Text.\n>\n>     ${code}\n>\n>     ${code}`,
    `1. One\n\nText.\n\n    ${code}\n    ${code}`,
    `<pre><code>${code}\n\n${code}</code></pre>`,
    `<pre class="x">\n${code}\n${code}\n</pre>\n\nText.`,
    `<div>\n<pre>${code}</pre>\n</div>\n\n<pre>${code}</pre>`,
  ])('is as it was: %j', (source) => {
    const { text, problems } = convert(source);
    expect(text.split(code)).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it.each(['code', 'kbd', 'samp'])('is as it was in <%s>', (name) => {
    const { text } = convert(`Type <${name}>{{ x }} [[y]] ==z==</${name}> here`);
    expect(text).toContain('`{{ x }} [[y]] ==z==`');
  });

  it.each([
    ['- One\n\n    :::note\n    Take care.\n    :::', 'Callout'],
    ['!!! tip\n\n    !!! note\n\n        Take care.', 'Callout type="note"'],
    [
      '<Tabs>\n\n    <Tab label="A">\n\n    :::note\n    Take care.\n    :::\n\n    </Tab>\n\n</Tabs>',
      'Callout',
    ],
    ['Text\n    [[page]]', 'page'],
  ])('is not what belongs to a list, a box or a paragraph: %j', (source, expected) => {
    const { text } = convert(source);
    expect(text).toContain(expected);
    expect(text).not.toMatch(/:::|\[\[|```/);
  });
});

// Each of these takes a minute where a line is compared with all others.
it.each([
  ['empty lines in HTML', '<div>\n' + '\n'.repeat(30_000) + '</div>'],
  ['HTML that stays open', '<div>\n\na\n\n'.repeat(2500)],
  ['tags without ends', '{% note %}\n'.repeat(2900)],
  ['highlights without ends', '{% highlight a %}\n'.repeat(1800)],
  ['ends without tags', '{% endnote %}\n'.repeat(2300)],
  ['tags that do not close', '{% a '.repeat(6500)],
  ['spaces in a tag', `{{< a${' '.repeat(32_000)}`],
  ['spaces in a value', `{{ a${' '.repeat(32_000)}`],
  ['spaces in a list of attributes', `{:${' '.repeat(32_000)}`],
  ['comments without ends', '{% comment %}\n'.repeat(2300)],
  ['<pre> without ends', '<pre>\n\n'.repeat(4500)],
  ['brackets', '['.repeat(32_000)],
  ['percent signs', '%%a '.repeat(8000)],
])('32 KB of %s are imported', (_, source) => {
  expect(importText(source).text.length).toBeGreaterThanOrEqual(0);
});

it.each(['spoiler', 'toggle', 'expand', 'accordion', 'faq', 'admonition', 'banner', 'tabset'])(
  'a box called %s is the same as a tag, a component and with colons',
  (name) => {
    expect(findBoxName(name)).toBeDefined();
    const texts = [
      `{% ${name} %}\nTake care.\n{% end${name} %}`,
      `:::${name}\nTake care.\n:::`,
      `<${name.charAt(0).toUpperCase() + name.slice(1)}>\n\nTake care.\n\n</${name.charAt(0).toUpperCase() + name.slice(1)}>`,
    ].map((source) => convert(source).text);
    expect(new Set(texts).size).toBe(1);
  },
);
