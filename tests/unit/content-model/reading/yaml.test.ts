import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/content-model/reading/yaml.ts';

/** Each with what is wrong, where, and the text as its author writes it who follows the advice. */
const mistakes: readonly (readonly [
  name: string,
  text: string,
  place: string,
  says: string,
  better: string,
])[] = [
  [
    'a colon',
    'kind: faq\ntitle: Card: new',
    '2:8',
    '`: ` in a value',
    "kind: faq\ntitle: 'Card: new'",
  ],
  ['a colon and an apostrophe', "a: It's: so", '1:4', '`: ` in a value', 'a: "It\'s: so"'],
  ['a full-width colon', 'title：a\nkind: faq', '1:1', 'a full-width colon', 'title: a\nkind: faq'],
  ['full-width colons alone', 'title：a', '1:1', 'a full-width colon', 'title: a'],
  [
    'no space after a colon',
    'title:a\nkind: faq',
    '1:1',
    'a colon without a space',
    'title: a\nkind: faq',
  ],
  [
    'a wide space after a colon',
    'title:　a\nkind: faq',
    '1:1',
    'a wide space',
    'title: a\nkind: faq',
  ],
  ['a tab', 'a:\n\t- b', '2:1', 'begins with a tab', 'a:\n  - b'],
  ['a field twice', 'a: b\nc: d\na: e', '3:1', '`a` is there twice', 'a: b\nc: d'],
  ['an open quote', 'a: "b\nc: d', '1:4', 'is never closed', "a: 'b'\nc: d"],
  [
    'an open quote after a closed one',
    'a: "b"\nc: "d\ne: f',
    '2:4',
    'never closed',
    'a: "b"\nc: \'d\'\ne: f',
  ],
  ['an apostrophe in quotes', "a: 'it's'", '1:8', 'after the closing quotation mark', 'a: "it\'s"'],
  ['text after quotes', 'a: "b" c', '1:8', 'after the closing quotation mark', 'a: \'"b" c\''],
  ['a backslash', 'a: "b\\c"', '1:6', 'begins an escape', "a: 'b\\c'"],
  ['an at sign', 'a: @b', '1:4', '`@` at the start of a value', "a: '@b'"],
  ['a per cent sign', 'a: %b', '1:4', '`%` at the start of a value', "a: '%b'"],
  ['code', 'a: `b`', '1:4', 'at the start of a value', "a: '`b`'"],
  ['a greater-than sign', 'a: > b', '1:6', '`>` at the start of a value', "a: '> b'"],
  ['emphasis', 'a:\n  - *b*', '2:5', 'a reference in YAML and no text', "a:\n  - '*b*'"],
  ['a reference', 'a: &x b\nc: *x', '1:4', 'a name for references in YAML', "a: '&x b'\nc: b"],
  ['an anchor', 'a: &b c', '1:4', 'a name for references in YAML', "a: '&b c'"],
  ['a tag', 'a: !b c', '1:4', 'a type in YAML and no text', "a: '!b c'"],
  ['a tag of YAML', 'a: !!str 12', '1:4', 'a type in YAML and no text', "a: '!!str 12'"],
  ['a tag of a language', 'a: !!js/function b', '1:4', 'a type in YAML', "a: '!!js/function b'"],
  ['a comment behind', 'a: b # c', '1:6', '`# c` is a comment', "a: 'b # c'"],
  ['a number sign', 'a: # b', '1:4', '`# b` is a comment', "a: '# b'"],
  [
    'a number sign in a list',
    'a:\n  - # b\n  - c',
    '2:5',
    '`# b` is a comment',
    "a:\n  - '# b'\n  - c",
  ],
  [
    'a comma between braces',
    'a: { en: First b, then c. }',
    '1:19',
    'The comma before `then c.`',
    "a: { en: 'First b, then c.' }",
  ],
  [
    'a name before braces',
    'a: &x { b: c }',
    '1:4',
    '`&` at the start of a value is a name for references',
    'a: { b: c }',
  ],
  [
    'a colon between braces',
    'a: { en: Card: new, zh: 卡 }',
    '1:10',
    'text between braces',
    "a: { en: 'Card: new', zh: 卡 }",
  ],
  ['a word between braces', 'a: { b }', '1:6', '`b` has no value', "a: '{ b }'"],
  ['an open bracket', 'a: [b, c\nd: e', '1:4', 'a bracket is not closed', 'a: [b, c]\nd: e'],
  [
    'a list on the line of its field',
    'a: - b\n  - c',
    '1:4',
    'a list begins on the line',
    'a:\n  - b\n  - c',
  ],
  [
    'items that are not below each other',
    'a:\n  - b\n - c',
    '3:1',
    'does not fit',
    'a:\n  - b\n  - c',
  ],
  [
    'fields that are not below each other',
    'a:\n   b: c\n  d: e',
    '3:1',
    'does not fit',
    'a:\n  b: c\n  d: e',
  ],
  ['a text that goes on', 'a: b\nc d\ne: f', '2:1', 'neither a field', 'a: b c d\ne: f'],
  ['a list', '- a', '1:1', 'This is a list; expected fields', 'a: b'],
  ['a text', 'hello', '1:1', 'neither a field', 'a: hello'],
  ['a second document', 'a: b\n---\nc: d', '2:1', 'A second document begins here', 'a: b\nc: d'],
  ['a deep value', `a: ${'['.repeat(9000)}`, '1:1', 'nested too deep', 'a: []'],
];

describe('a mistake in YAML', () => {
  it.each(mistakes)(
    'has its place, its reason and a way that works: %s',
    (_, text, place, says, better) => {
      const { data, problems } = parseYaml(text);
      expect(data).toBeUndefined();
      const [first] = problems;
      expect(`${first?.line ?? ''}:${first?.column ?? ''}`).toBe(place);
      expect(first?.reason).toContain(says);
      expect(parseYaml(better)).toMatchObject({ problems: [] });
      // What the advice says to write is what the author writes.
      const code = /`+(['"].*?|[\w -]+: .*?)`+[.,]/.exec(first?.fix ?? '')?.[1];
      if (code !== undefined && code !== 'name: value') expect(better).toContain(code);
    },
  );

  it('hides no other of its kind', () => {
    expect(parseYaml('a: b # c\nd: &e f').problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('does not grow with references to references', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    expect(parseYaml(['a0: &a0 [x]', ...lines].join('\n')).data).toBeUndefined();
  });
});

describe('comments', () => {
  it.each([['# a\nb: c'], ['b: c\n# a\nd: e'], ['b: [c] # a'], ["b: 'c' # a"], ['b: c#a']])(
    'are allowed where they are part of no value: %j',
    (text) => {
      expect(parseYaml(text).problems).toEqual([]);
    },
  );
});
