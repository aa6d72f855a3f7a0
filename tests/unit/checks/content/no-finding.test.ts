import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/content-model/reading/content.ts';
import { previewDates } from '../../../../src/content-model/dates/entry-hashes.ts';
import { noDates, formatDates, datesFile } from '../../../../src/content-model/dates/dates.ts';
import { emptyLock, formatLock, lockFile } from '../../../../src/content-model/lock/lock.ts';
import { updateLock } from '../../../../src/content-model/lock/update-lock.ts';
import { checkContent } from '../../../../src/checks/content/check-content.ts';
import { checkTinyContent } from '../../../support/check-tiny.ts';
import { testProduct } from '../../../support/project.ts';

/** What the rules do not report: good content, and consequences of a mistake that is already reported. */

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'help-content-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const article = (related: string, body: string): string =>
  `---\ntitle: 换卡\nsummary: 换上新卡，再付一次。\nkind: guide\ncategory: labels\nphrases: [卡]\nrelated: [${related}]\nreviewed: 2026-11-22\n---\n\n${body}\n`;

const card = article('language', '看看[日期](#date)。\n\n## 日期 [#date]');
const language = article('card', '选好以后，不用重新登录。');
const linkToDate = article('card', '看看[日期](article:card#date)。');
const picture = readFileSync(
  join(import.meta.dirname, '../../../fixtures/rules/image-broken/zh/card.png'),
);
const notUtf8 = Uint8Array.of(0xbb, 0xbb, 0xbf, 0xa8);

/** Returns the findings in content that has been published without changes. */
function check(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), data);
  }
  const published = updateLock(emptyLock, readContent(directory).published);
  if (published.articles.size > 0) writeFileSync(join(directory, lockFile), formatLock(published));
  const dates = previewDates(noDates, readContent(directory));
  if (published.articles.size > 0) writeFileSync(join(directory, datesFile), formatDates(dates));
  return checkTinyContent(directory).map(({ rule, file }) => `${rule} ${file}`);
}

const inBoth = (cardText: string, languageText: string) => ({
  'zh/card.mdx': cardText,
  'zh/language.mdx': languageText,
  'en/card.mdx': cardText,
  'en/language.mdx': languageText,
});

describe('good content', () => {
  it('has no findings, and no warnings either: the articles of the test product', () => {
    const content = join(testProduct, 'content');
    // A notice ends with time, without any change.
    expect(checkContent(content).filter(({ rule }) => rule !== 'notice-ended')).toEqual([]);
  });

  it.each([
    ['Unix line ends', card],
    ['Windows line ends', card.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${card}`],
    ['a summary of rare characters', card.replace(/summary: .+/, `summary: ${'𠳐'.repeat(120)}`)],
    [
      'links of every form',
      article(
        'language',
        '[a](article:language), [b](https://a.example/), [c](mailto:a@b.example), [d](tel:1), [e](#related)',
      ),
    ],
    [
      'headings back at a higher level',
      article('language', '## A [#a]\n\n### B [#b]\n\n#### C [#c]\n\n## D [#d]'),
    ],
  ])('has no findings with %s', (_, text) => {
    expect(check(inBoth(text, language))).toEqual([]);
  });

  it('may name a picture with an encoded space', () => {
    const text = article('language', '![卡面](./my%20card.png)');
    const pictures = { 'zh/my card.png': picture, 'en/my card.png': picture };
    expect(check({ ...inBoth(text, language), ...pictures })).toEqual([]);
  });

  it('may link to a section of an article that is missing in the reader’s language', () => {
    expect(
      check({ 'zh/card.mdx': card, 'zh/language.mdx': linkToDate, 'en/language.mdx': linkToDate }),
    ).toEqual(['translation-missing zh/card.mdx']);
  });

  it('may not link to a section that the article lacks in every language', () => {
    const linkToMenu = linkToDate.replace('#date', '#menu');
    expect(
      check({ 'zh/card.mdx': card, 'zh/language.mdx': language, 'en/language.mdx': linkToMenu }),
    ).toEqual(['link-target-missing en/language.mdx', 'translation-missing zh/card.mdx']);
  });
});

describe('several mistakes in one file are reported in one run', () => {
  const problem = (fields: string): string =>
    `---\ntitle: 换卡\nphrases: [卡]\nreviewed: 2026-11-22\nsymptoms: [付不了]\n${fields}\n---\n`;
  const escalate =
    'escalate: { when: [self-check-did-not-help], channels: [chat], evidence: [screenshot] }';
  const sound = problem(
    `summary: 换上新卡。\nkind: troubleshooting\ncategory: labels\nurgency: calm\ncode: LA-1901\nrelated: [language]\n${escalate}`,
  );

  it.each([
    [
      'a category, a summary of 400 characters and a related id',
      {
        ...inBoth(card, language),
        'zh/card.mdx': card
          .replace('labels', 'music')
          .replace(/summary: .+/, `summary: ${'卡'.repeat(400)}`)
          .replace('[language]', '[language, lost-card]'),
        'en/card.mdx': card.replace('[language]', '[language, card-case]'),
      },
      [
        'related-unknown en/card.mdx',
        'facts-differ en/card.mdx',
        'summary-too-long zh/card.mdx',
        'frontmatter-field zh/card.mdx',
        'related-unknown zh/card.mdx',
      ],
    ],
    [
      'a title, a code that another article has and an alias that is an article',
      {
        'zh/card.mdx': sound,
        'zh/language.mdx': sound
          .replace('title: 换卡', 'title:')
          .replace('[language]', '[card]\naliases: [card]'),
      },
      [
        'locale-empty en/',
        'frontmatter-field zh/language.mdx',
        'code-duplicate zh/language.mdx',
        'alias-taken zh/language.mdx',
      ],
    ],
    [
      'a kind, a category and a link',
      {
        'zh/card.mdx': card
          .replace('guide', 'story')
          .replace('labels', 'music')
          .replace('(#date)', '(#day)'),
        'zh/language.mdx': language,
      },
      [
        'locale-empty en/',
        'frontmatter-field zh/card.mdx',
        'frontmatter-field zh/card.mdx',
        'link-target-missing zh/card.mdx',
      ],
    ],
  ])('%s', (_, files: Readonly<Record<string, string>>, findings) => {
    expect(check(files).sort()).toEqual(findings.toSorted());
  });
});

describe('one mistake is reported once', () => {
  it.each([
    [
      'a directory of files that are not UTF-8 is not empty',
      { 'zh/card.mdx': notUtf8, 'en/card.mdx': notUtf8 },
      ['file-encoding en/card.mdx', 'file-encoding zh/card.mdx'],
    ],
    [
      'a value that is not allowed in one language does not differ from the other',
      { ...inBoth(card, language), 'zh/card.mdx': card.replace('labels', 'music') },
      ['frontmatter-field zh/card.mdx'],
    ],
    [
      'text that is not an id is neither an unknown article nor a taken alias',
      inBoth(card.replace('[language]', '[新卡]'), language),
      ['frontmatter-field en/card.mdx', 'frontmatter-field zh/card.mdx'],
    ],
    [
      'a translation that is not UTF-8 is not missing',
      { ...inBoth(card, language), 'zh/card.mdx': notUtf8 },
      ['file-encoding zh/card.mdx'],
    ],
    [
      'headings of a text that cannot be parsed are neither compared nor required',
      { ...inBoth(card, linkToDate), 'zh/card.mdx': card.replace('看看', '看看 {') },
      ['mdx-malformed zh/card.mdx'],
    ],
    [
      'sections of an article with wrong fields are not required',
      inBoth(card.replace('labels', 'music'), article('card', '[a](article:card#waiting-times)')),
      ['frontmatter-field en/card.mdx', 'frontmatter-field zh/card.mdx'],
    ],
  ])('%s', (_, files: Readonly<Record<string, string | Uint8Array>>, findings) => {
    expect(check(files)).toEqual(findings);
  });
});
