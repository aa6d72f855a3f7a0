import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunOptions } from '../../../src/import/run-import.ts';
import { findDay, readFields, splitSource } from '../../../src/import/read/frontmatter.ts';
import { importFiles, type Files } from '../../support/import-files.ts';
import { createDirectory } from '../../support/tiny-site.ts';

/** Imports files, and returns the report and a function that reads what was written. */
function importNew(files: Files, options: Partial<RunOptions> = {}) {
  const directory = createDirectory();
  const report = importFiles(directory, files, options);
  const read = (path: string): string => readFileSync(join(directory, 'content', path), 'utf8');
  return { ...report, read };
}

describe('fields at the top of a file', () => {
  it.each([
    ['---\nJust a paragraph.\n---\nMore.'],
    ['---\n\n- a\n- b\n\n---\n\nMore.'],
    ['---\n12\n---\nMore.'],
    ['\n---\n"quoted"\n...\nMore.'],
  ])('are none in %j: all of it is text', (text) => {
    expect(splitSource(text)).toEqual({ data: {}, body: text, firstLine: 1 });
  });

  it.each([
    ['---\n---\nMore.', 3],
    ['---\n# nothing yet\n---\nMore.', 4],
    ['+++\n+++\nMore.', 3],
  ])('may be empty: %j', (text, firstLine) => {
    expect(splitSource(text)).toEqual({ data: {}, body: 'More.', firstLine });
  });

  it.each([
    ['---\na: 1\nb: [\n---\nText.', 4],
    ['\n\n---\na: b: c\n---\nText.', 4],
    ['+++\na = 1\nb =\n+++\nText.', 3],
    ['{\n"a": "x",\n"b": }}\n}\nText.', 3],
    ['\n{\n"a": "x",\n"b": }}\n}\nText.', 4],
  ])('say the line of the file on which they cannot be read: %j', (text, line) => {
    expect(splitSource(text).problem?.line).toBe(line);
  });

  it('may be called `reason` and `line`', () => {
    const { data, problem } = splitSource('---\nreason: a\nline: 2\n---\nText.');
    expect(problem).toBeUndefined();
    expect(data).toEqual({ reason: 'a', line: '2' });
  });

  it('are named as they are written, and only those about looks are passed over', () => {
    const names = ['sidebar_position', 'sidebarLabel', 'hide-title', 'editUrl', 'cssclasses'];
    const lost = ['headline', 'iconic', 'Navigator', 'my_layout'];
    const data = Object.fromEntries([...names, ...lost].map((name) => [name, 'x']));
    expect(readFields(data).unknown).toEqual(lost);
  });
});

it.each([
  ['2024-02-31', undefined],
  ['2024-13-01', undefined],
  ['2023-2-29', undefined],
  ['2024/2/29 10:00', '2024-02-29'],
])('the day of %j is %j', (text, day) => {
  expect(findDay(text)).toBe(day);
});

describe('pictures', () => {
  it.each([
    `data:image/png;base64,${'A'.repeat(5000)}`,
    `${'a'.repeat(300)}.png`,
    `${'a/'.repeat(3000)}a.png`,
    'x%00.png',
    'file:///etc/a.png',
    'cid:a.png',
    'a.png/b.png',
    '.',
  ])('that name no file are a finding: %j', (src) => {
    const { findings, written } = importNew({
      'a.md': `# A\n\n![Words](<${src}>)\n`,
      'a.png': 'x',
    });
    expect(findings).toMatchObject([{ rule: 'import-picture' }]);
    expect(written).toEqual(['en/a.mdx']);
  });

  it.each([
    ['[![Shot](a.png)](gone.md)', '![Shot](./a.png)', ['import-link']],
    ['[**![Shot](a.png)** words](gone.md)', '**![Shot](./a.png)** words', ['import-link']],
    ['[![Shot](gone.png)](gone.md)', 'Shot', ['import-link', 'import-picture']],
    ['[![Shot](a.png)](#top)', '![Shot](./a.png)', []],
  ])('in links that became text are found: %s', (text, expected, rules) => {
    const { findings, read } = importNew({ 'a.md': `# A\n\nText: ${text}\n`, 'a.png': 'x' });
    expect(read('en/a.mdx')).toContain(`\nText: ${expected}\n`);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(rules);
  });
});

describe('articles of an export', () => {
  const article = (id: number, more: object) => ({
    id,
    title: `T${id}`,
    body: '<p>Words.</p>',
    locale: 'en-us',
    ...more,
  });
  const write = (articles: readonly object[]): Files => ({
    'a.json': JSON.stringify({ articles }),
  });

  it('that not everyone may see are left out and counted, with their translations', () => {
    const { written, leftOut } = importNew(
      write([
        article(1, { user_segment_id: null }),
        article(2, { user_segment_id: 7 }),
        article(3, { user_segment_ids: [7] }),
        article(4, { source_id: 2, locale: 'zh-cn' }),
        article(5, { hidden: true }),
        article(6, { body: ' ' }),
        article(7, { locale: 'fr' }),
      ]),
    );
    expect(written).toEqual(['en/articles/t1.mdx']);
    expect(leftOut).toEqual({ restricted: 3, drafts: 1, empty: 1, foreign: 1 });
  });

  it('need a language', () => {
    expect(() => importNew(write([article(1, { locale: null })]), { locale: undefined })).toThrow(
      /in which language a\.json is/,
    );
  });
});

describe('documents', () => {
  it('with an ending that is no translation are imported', () => {
    const files = { 'install.sh.md': '# Sh\n\nText.\n', 'vite.config.ts.md': '# Ts\n\nText.\n' };
    const { written, leftOut } = importNew(files);
    expect(written).toEqual(['en/install-sh.mdx', 'en/vite-config-ts.mdx']);
    expect(leftOut).toEqual({});
  });

  it('in other languages, without text and outside of the documents are counted', () => {
    const { written, leftOut } = importNew({
      'a.md': '# A\n\nText.\n',
      'a.fr.md': '# A\n\nTexte.\n',
      'b.zh.md': '# 乙\n\n正文。\n',
      'b.ja.md': '# B\n\n本文。\n',
      'empty.md': '---\ntitle: E\n---\n',
      'draft.md': '---\ndraft: true\n---\nText.\n',
    });
    expect(written).toEqual(['en/a.mdx', 'zh/b.mdx']);
    expect(leftOut).toEqual({ foreign: 2, empty: 1, drafts: 1 });
  });
});
