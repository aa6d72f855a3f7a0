import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '../../../../src/content-model/reading/frontmatter.ts';

const lines = (...parts: readonly string[]): string => parts.join('\n');

const article = lines(
  '---',
  'title: 面单过期了',
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
      title: '面单过期了',
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
    [
      'numbers stay as they are typed',
      'a: 012\nb: 1e3\nc: 0x1F',
      { a: '012', b: '1e3', c: '0x1F' },
    ],
    [
      'words of other versions of YAML are words',
      'a: yes\nb: off\nc: true',
      { a: 'yes', b: 'off', c: 'true' },
    ],
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

describe('the lines around the fields', () => {
  const fields = 'title: a\nkind: faq';
  const below = '\nLook at the date.\n\n---\n\nMore.\n';
  const fence = 'three hyphens and nothing else';

  it.each([
    ['an empty line above', `\n---\n${fields}\n---\n${below}`, 2, 'begins on line 2; expected it'],
    ['spaces above', `  \n\n---\n${fields}\n---\n${below}`, 3, 'begins on line 3; expected it'],
    ['a comment above', `<!-- x -->\n---\n${fields}\n---\n${below}`, 2, 'begins on line 2'],
    ['a heading above', `# A\n\n---\n${fields}\n---\n${below}`, 3, 'begins on line 3'],
    ['a space before', ` ---\n${fields}\n ---\n${below}`, 1, 'is ` ---`; expected three hyphens'],
    ['a hidden character', `\u200b---\n${fields}\n---\n${below}`, 1, fence],
    ['four hyphens', `----\n${fields}\n----\n${below}`, 1, 'is `----`; expected three hyphens'],
    ['a dash', `–--\n${fields}\n–--\n${below}`, 1, 'is `–--`; expected three hyphens'],
    ['one long dash', `—\n${fields}\n—\n${below}`, 1, 'is `—`; expected three hyphens'],
    ['wide hyphens', `－－－\n${fields}\n－－－\n${below}`, 1, 'is `－－－`; expected'],
    ['asterisks', `***\n${fields}\n***\n${below}`, 1, 'is `***`; expected three hyphens'],
    ['a code fence', `\`\`\`yaml\n${fields}\n\`\`\`\n${below}`, 1, fence],
    ['a comment behind', `--- # x\n${fields}\n---\n${below}`, 1, 'is `--- # x`; expected three'],
    ['a language', `---yaml\n${fields}\n---\n${below}`, 1, 'is `---yaml`; expected three hyphens'],
    ['none above', `${fields}\n---\n${below}`, 1, 'There is no line `---` above the fields.'],
    ['none at all', `${fields}\n${below}`, 1, 'There is no line `---` above the fields.'],
    ['none below', `---\n${fields}\n\nLook.\n`, 1, 'does not end before the text'],
    ['none below, a rule later', `---\n${fields}\n${below}`, 1, 'does not end before the text'],
    ['four below', `---\n${fields}\n----\n${below}`, 4, 'ends the frontmatter is `----`; expected'],
    ['dots below', `---\n${fields}\n...\n${below}`, 4, 'ends the frontmatter is `...`; expected'],
    ['text behind the end', `---\n${fields}\n--- a\n${below}`, 4, 'is `--- a`; expected three'],
    ['a space before the end', `---\n${fields}\n ---\n\nMore.\n`, 4, 'is ` ---`; expected three'],
    ['TOML', `+++\ntitle = "a"\n+++\n${below}`, 1, 'is TOML; expected YAML'],
    ['JSON', `{\n  "title": "a"\n}\n${below}`, 1, 'is JSON; expected YAML'],
    ['text alone', 'Look at the date.', 1, 'There is no frontmatter; expected a first line `---`'],
    ['text after a rule', '---\n\nNow look: at it.', 1, 'There is no frontmatter; expected'],
    ['nothing', '', 1, 'The file is empty; expected frontmatter and text'],
    ['empty lines', '\n\n', 1, 'The file is empty; expected frontmatter and text'],
  ])('are a problem, and no text of the article: %s', (_, text, line, reason) => {
    const { data, problems, body } = parseFrontmatter(text);
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ line, column: 1 }]);
    expect(problems[0]?.reason).toContain(reason);
    expect(body.length).toBe(text.length);
    expect(body).not.toMatch(/title|kind/);
    if (text.endsWith(below)) expect(body.endsWith(below)).toBe(true);
  });

  it.each([
    ['spaces behind the hyphens', `---  \n${fields}\n--- \n${below}`],
    ['Windows line ends', `---\n${fields}\n---\n${below}`.replaceAll('\n', '\r\n')],
    ['empty lines and comments between fields', `---\n\ntitle: a\n\n# note\n\nkind: faq\n---\n`],
    ['nothing below', `---\n${fields}\n---`],
  ])('are right: %s', (_, text) => {
    expect(parseFrontmatter(text)).toMatchObject({
      problems: [],
      data: { title: 'a', kind: 'faq' },
    });
  });

  it('may enclose hyphens of a text', () => {
    const { problems, data } = parseFrontmatter('---\ntitle: |\n  a\n  ---\n  b\n---\nc');
    expect(problems).toEqual([]);
    expect(data).toEqual({ title: 'a\n---\nb\n' });
  });

  it('may enclose nothing, whatever is below', () => {
    expect(parseFrontmatter(`---\n---\n${below}`)).toMatchObject({ problems: [], data: null });
  });
});
