import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '../../../../src/content-model/reading/frontmatter.ts';

const lines = (...parts: readonly string[]): string => parts.join('\n');

const article = lines(
  '---',
  'title: 银行卡过期了',
  'phrases:',
  '  - 卡过期了',
  '  - 卡不能用',
  'related: [change-language, add-card]',
  'timing:',
  '  contactAfter: { after: PT48H, unit: hours }',
  '---',
  '',
  '看看卡面上的日期。',
);

describe('the data', () => {
  it('is the parsed YAML', () => {
    expect(parseFrontmatter(article).data).toEqual({
      title: '银行卡过期了',
      phrases: ['卡过期了', '卡不能用'],
      related: ['change-language', 'add-card'],
      timing: { contactAfter: { after: 'PT48H', unit: 'hours' } },
    });
  });

  it.each([
    ['an unquoted date stays text', 'reviewed: 2026-11-22', { reviewed: '2026-11-22' }],
    ['a time of day stays text', 'at: 12:30', { at: '12:30' }],
    ['a quoted colon is text', "title: 'Card: expired'", { title: 'Card: expired' }],
    ['a quoted asterisk is text', "title: '*new*'", { title: '*new*' }],
    ['no fields are nothing', '', null],
  ])('keeps what an author meant: %s', (_, yaml, data) => {
    const frontmatter = parseFrontmatter(`---\n${yaml}\n---\n`);
    expect(frontmatter.problems).toEqual([]);
    expect(frontmatter.data).toEqual(data);
  });

  it('reads a block without a line between the fences', () => {
    expect(parseFrontmatter('---\n---\ntext')).toMatchObject({
      problems: [],
      body: '   \n   \ntext',
    });
  });
});

describe('positions', () => {
  it.each([
    ['a key', ['title'], 2, 1],
    ['a key whose value is a list', ['phrases'], 3, 1],
    ['the first item of a block list', ['phrases', 0], 4, 5],
    ['the second item of a block list', ['phrases', 1], 5, 5],
    ['an item of a list in brackets', ['related', 1], 6, 28],
    ['a key inside a key', ['timing', 'contactAfter'], 8, 3],
    ['a key inside braces', ['timing', 'contactAfter', 'unit'], 8, 33],
    ['the field around a key that is missing', ['timing', 'typical', 'from'], 7, 1],
    ['the list around an item that is missing', ['phrases', 7], 3, 1],
    ['the top of the file for a field that is missing', ['code'], 1, 1],
    ['the top of the file for the frontmatter as a whole', [], 1, 1],
  ])('gives the place of %s', (_, path, line, column) => {
    expect(parseFrontmatter(article).positionOf(path)).toEqual({ line, column });
  });

  it('are the same with Windows line endings', () => {
    const { data, positionOf } = parseFrontmatter(article.replaceAll('\n', '\r\n'));
    expect(data).toEqual(parseFrontmatter(article).data);
    expect(positionOf(['phrases', 1])).toEqual({ line: 5, column: 5 });
    expect(positionOf(['timing', 'contactAfter', 'unit'])).toEqual({ line: 8, column: 33 });
  });
});

describe('the body', () => {
  it.each([
    ['Unix', article],
    ['Windows', article.replaceAll('\n', '\r\n')],
  ])('keeps its line numbers with %s line ends', (_, text) => {
    const { body } = parseFrontmatter(text);
    expect(body.length).toBe(text.length);
    expect(body.split('\n').map((line) => line.trim())).toEqual([
      ...Array.from({ length: 10 }, () => ''),
      '看看卡面上的日期。',
    ]);
  });

  it('keeps a thematic break, which is not a fence', () => {
    expect(parseFrontmatter('---\na: 1\n---\n\none\n\n---\n\ntwo').body).toBe(
      '   \n    \n   \n\none\n\n---\n\ntwo',
    );
  });
});

describe('problems', () => {
  it.each([
    ['no fence', 'Look at the date.'],
    ['a line before the fence', '\n---\ntitle: a\n---\n'],
    ['a byte order mark, which the reader of the file takes away', '\uFEFF---\ntitle: a\n---\n'],
    ['an opening fence alone', '---\ntitle: a\n\nLook at the date.'],
    ['four hyphens', '----\ntitle: a\n----\n'],
    ['an empty file', ''],
  ])('says that there is no frontmatter: %s', (_, text) => {
    const { data, problems, positionOf, body } = parseFrontmatter(text);
    expect(data).toBeUndefined();
    expect(problems).toEqual([
      {
        line: 1,
        column: 1,
        reason: 'There is no frontmatter; expected a first line `---`, fields, and a line `---`.',
      },
    ]);
    expect(positionOf(['title'])).toEqual({ line: 1, column: 1 });
    expect(body).toBe(text);
  });

  it.each([
    ['a colon in a value', 'kind: faq\ntitle: Card: expired', 3, 8, 'in `title: Card: expired`'],
    ['a field twice', 'kind: faq\ntitle: a\nkind: guide', 4, 1, 'unique, in `kind: guide`'],
    ['a tab', 'kind: faq\nphrases:\n\t- a', 4, 1, 'Tabs are not allowed as indentation, in `- a`'],
    ['an open quote', 'title: "Card\nkind: faq\ncode: A', 2, 8, 'quote, in `title: "Card`'],
    ['an open bracket', 'related: [a, b\nkind: faq', 3, 1, 'in `kind: faq`'],
    ['an open quote after a closed one', 'title: "Card"\ncode: "A\nb: c', 3, 7, 'in `code: "A`'],
    [
      'a missing comma after a quote',
      'title: "a"\nrelated: ["a" b]',
      3,
      15,
      'in `related: ["a" b]`',
    ],
    ['emphasis', 'phrases:\n  - *new*', 3, 5, '`*new*` is a reference to another value'],
    ['a tag, which is a warning', 'phrases:\n  - !help me', 3, 5, 'tag: !help, in `- !help me`'],
    ['a resolved alias', 'a: &x 1\nb: *x', 3, 4, '`*x` is a reference to another value'],
  ])('gives the line in the file: %s', (_, yaml, line, column, reason) => {
    const { data, problems } = parseFrontmatter(`---\n${yaml}\n---\n`);
    expect(data).toBeUndefined();
    expect(problems[0]).toMatchObject({ line, column });
    expect(problems[0]?.reason).toContain(reason);
  });

  it('have the line in a file with Windows line endings', () => {
    const { problems } = parseFrontmatter('---\r\nkind: faq\r\ntitle: Card: expired\r\n---\r\n');
    expect(problems).toMatchObject([{ line: 3, column: 8 }]);
    expect(problems[0]?.reason).toMatch(/in `title: Card: expired`\.$/);
  });
});
