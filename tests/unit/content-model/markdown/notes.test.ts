import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { getProperty, listElements } from '../../../../src/content-model/markdown/elements.ts';
import { isId } from '../../../../src/urls/ids.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { parseMarkdown } from '../../../../src/content-model/markdown/syntax.ts';
import { toTree } from '../../../../src/content-model/markdown/to-tree.ts';
import { writeBody } from '../../../support/twin.ts';
import { listSections as listApiSections } from '../../../../src/app/api/export/list-sections.ts';
import { listSections } from '../../../../src/content-model/markdown/list-sections.ts';
import { readSections } from '../../../../src/search/index/read-sections.ts';
import { renderMarkdown } from '../../../support/outline.ts';

const render = (markdown: string, locale: Locale = 'zh'): Root =>
  toTree(parseMarkdown(markdown), locale);

const isReference = ({ properties }: Element): boolean => 'dataFootnoteRef' in properties;

/** Returns the text of the note that each reference of a page leads to, in the order of the references. */
function followReferences(tree: Root): string[] {
  const elements = listElements(tree.children);
  const byId = new Map(elements.map((element) => [getProperty(element, 'id'), element]));
  return elements.filter(isReference).map((reference) => {
    const note = byId.get(getProperty(reference, 'href')?.slice(1));
    return note
      ? toString(note)
          .replace(/\s*↑.*/s, '')
          .trim()
      : 'nothing';
  });
}

const labels = [
  '1',
  '注',
  'fee',
  'Fee2',
  '50%',
  '%E6%B3%A8',
  '1-2',
  'a.b',
  '“引”',
  '2',
  '注-2',
  'é',
];

describe('every reference leads to its own note', () => {
  const text = labels.map((label) => `话[^${label}]`).join('，');
  const notes = labels.map((label) => `[^${label}]: 这是${label}`);

  it('whatever notes are called, and in whatever order they are written', () => {
    for (const order of [notes, notes.toReversed()]) {
      const tree = render(`${text}\n\n${order.join('\n\n')}`);
      expect(followReferences(tree)).toEqual(labels.map((label) => `这是${label}`));
    }
  });

  it.each([
    ['twice', '一[^a]，二[^a]。\n\n[^a]: 甲', ['甲', '甲']],
    ['in upper case', '一[^A]，二[^a]。\n\n[^A]: 甲', ['甲', '甲']],
    ['in a heading', '## 题[^a] [#a]\n\n文[^b]\n\n[^b]: 乙\n\n[^a]: 甲', ['甲', '乙']],
    ['in a table', '| 列[^b] |\n| - |\n| 格[^a] |\n\n[^a]: 甲\n[^b]: 乙', ['乙', '甲']],
    ['in a list and a quotation', '- 项[^a]\n\n> 引[^b]\n\n[^b]: 乙\n[^a]: 甲', ['甲', '乙']],
    [
      'in a component, with the note in it',
      '<Callout type="tip" title="t">\n\n文[^a]\n\n[^a]: 甲\n\n</Callout>\n\n文[^b]\n\n[^b]: 乙',
      ['甲', '乙'],
    ],
    ['in a note', '文[^a]，[^c]\n\n[^a]: 甲[^b]\n\n[^b]: 乙\n\n[^c]: 丙', ['甲3', '丙', '乙']],
    [
      'with blocks in the note',
      '文[^a]\n\n[^a]: 甲\n\n    - 项\n\n    ```\n    码\n    ```',
      ['甲项码'],
    ],
  ])('%s', (_, markdown, notes) => {
    const tree = render(markdown);
    expect(followReferences(tree).map((note) => note.replaceAll('\n', ''))).toEqual(notes);
    const again = render(renderNotes(tree));
    expect(followReferences(again).map((note) => note.replaceAll('\n', ''))).toEqual(notes);
  });

  /** The Markdown of a page. */
  const renderNotes = (tree: Root): string => writeBody(toHtml(tree)).alone;

  it('also in the Markdown file, and for any renderer', () => {
    const { alone } = writeBody(toHtml(render(`${text}\n\n${notes.join('\n\n')}`)));
    expect(alone).toContain('话[^page-1]，话[^page-2]，');
    for (const [index, label] of labels.entries()) {
      expect(alone).toContain(`\n[^page-${index + 1}]: 这是`);
      expect(renderMarkdown(alone)).toContain(
        `<li id="user-content-fn-page-${index + 1}">\n<p>这是${label}`,
      );
    }
  });
});

describe('ids of notes', () => {
  it('are ASCII, different from each other, and from what a heading can have', () => {
    const text = labels.map((label) => `话[^${label}]和[^${label}]`).join('，');
    const notes = labels.map((label) => `[^${label}]: 这是${label}`).join('\n\n');
    const ids = listElements(render(`${text}\n\n${notes}`).children).flatMap(
      (element) => getProperty(element, 'id') ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
    // The heading of the notes is reserved (urls/ids.ts).
    expect(ids.filter((id) => isId(id))).toEqual(['footnote-label']);
  });
});

describe('the words around notes', () => {
  it.each([
    ['zh', '注释', ['回到正文中的注释1', '回到正文中第2处注释1']],
    ['en', 'Notes', ['Back to note 1 in the text', 'Back to mention 2 of note 1 in the text']],
  ] as const)('are in the language of the page: %s', (locale, title, labels) => {
    const elements = listElements(render('a[^x] b[^x]\n\n[^x]: c', locale).children);
    const heading = elements.find((element) => getProperty(element, 'id') === 'footnote-label');
    expect(heading && toString(heading)).toBe(title);
    const backs = elements.filter(({ properties }) => 'dataFootnoteBackref' in properties);
    expect(backs.map((link) => getProperty(link, 'ariaLabel'))).toEqual(labels);
  });
});

describe('a heading with a note and a picture', () => {
  const tree = () => render('文\n\n## 题**目[^a]**![图](a.png) [#a]\n\n文[^a]\n\n[^a]: 甲');

  it('has their marks in no title', () => {
    expect(listSections(tree())).toEqual([{ id: 'a', text: '题目' }]);
    expect(readSections(tree())[1]).toMatchObject({ id: 'a', title: '题目', text: '文\n甲' });
    const [, section] = listApiSections(tree(), () => undefined);
    expect(section).toMatchObject({
      title: '题目图',
      text: expect.stringMatching(/^文\[1\]\n/) as string,
    });
  });
});
