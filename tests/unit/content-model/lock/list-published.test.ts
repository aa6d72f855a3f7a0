import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/content/check-content.ts';
import { readContent } from '../../../../src/content-model/reading/content.ts';
import { emptyLock, formatLock, lockFile } from '../../../../src/content-model/lock/lock.ts';
import { updateLock } from '../../../../src/content-model/lock/update-lock.ts';

/** A mistake in published content is reported once, and not also as a broken link. */

let directory = '';

const article = (body: string, fields = ''): string =>
  `---\ntitle: 换卡\nsummary: 换上新卡。\nkind: troubleshooting\ncategory: labels\nphrases: [卡]\nrelated: [language]\nreviewed: 2026-11-22\nsymptoms: [付不了]\nurgency: calm\ncode: LA-1901\nescalate: { when: [self-check-did-not-help], channels: [chat], evidence: [screenshot] }\n${fields}---\n\n${body}\n`;

const card = article('## 日期 [#date]\n\n## 卡号 [#number]', 'aliases: [depot-card]\n');
const language =
  '---\ntitle: 语言\nsummary: 选语言。\nkind: guide\ncategory: profile\nphrases: [语言]\nrelated: [card]\nreviewed: 2026-11-22\n---\n';

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), data);
}

const writeBoth = (name: string, data: string | Uint8Array): void => {
  for (const locale of ['zh', 'en']) write(`${locale}/${name}.mdx`, data);
};

/** Removes files or folders. */
function remove(...paths: readonly string[]): void {
  for (const path of paths) rmSync(join(directory, path), { recursive: true });
}

const rename = (from: string, to: string): void => {
  for (const locale of ['zh', 'en'])
    renameSync(join(directory, locale, from), join(directory, locale, to));
};

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'help-content-'));
  writeBoth('card', card);
  writeBoth('language', language);
  write(lockFile, formatLock(updateLock(emptyLock, readContent(directory).published)));
});

afterEach(() => rmSync(directory, { recursive: true }));

/** The rules with findings. */
const listRules = (): string[] => [
  ...new Set(
    checkContent(directory)
      .filter(({ level }) => level === 'error')
      .map(({ rule }) => rule),
  ),
];

const notUtf8 = Uint8Array.of(0xbb, 0xbb, 0xbf, 0xa8);

describe('published content', () => {
  it.each<[string, () => void, string[]]>([
    ['is sound', () => undefined, []],
    ['is not UTF-8 in one language', () => write('zh/card.mdx', notUtf8), ['file-encoding']],
    ['is not UTF-8 in any', () => writeBoth('card', notUtf8), ['file-encoding']],
    [
      'has frontmatter that cannot be read',
      () => writeBoth('card', card.replace('title: 换卡', 'title: a: b')),
      ['frontmatter-malformed'],
    ],
    [
      'has a body that cannot be read',
      () => writeBoth('card', card.replace('## 日期', '{')),
      ['mdx-malformed'],
    ],
    [
      'has a code that is none',
      () => writeBoth('card', card.replace('LA-1901', 'LA-1')),
      ['frontmatter-field'],
    ],
    [
      'lacks the code that its kind needs',
      () => writeBoth('card', card.replace('code: LA-1901\n', '')),
      ['frontmatter-field'],
    ],
    [
      'has aliases that are no list',
      () => writeBoth('card', card.replace('[depot-card]', 'depot-card')),
      ['frontmatter-field'],
    ],
    [
      'has a heading without an id',
      () => writeBoth('card', card.replace(' [#date]', '')),
      ['heading-id-missing'],
    ],
    [
      'has a heading id in capitals',
      () => writeBoth('card', card.replace('#date', '#Date')),
      ['heading-id-malformed'],
    ],
    [
      'lacks a heading in one language',
      () => write('en/card.mdx', card.replace(/## 卡号 .+/, '')),
      ['heading-ids-differ'],
    ],
    [
      'lacks a heading in both',
      () => writeBoth('card', card.replace(/## 卡号 .+/, '')),
      ['published-section-missing'],
    ],
    [
      'has its file under another ending',
      () => rename('card.mdx', 'card.md'),
      ['file-unexpected', 'related-unknown'],
    ],
    [
      'has its file name in capitals',
      () => rename('card.mdx', 'Card.mdx'),
      ['id-malformed', 'related-unknown'],
    ],
    [
      'has its file hidden',
      () => rename('card.mdx', '.card.mdx'),
      ['related-unknown', 'file-unexpected'],
    ],
    [
      'was removed',
      () => remove('zh/card.mdx', 'en/card.mdx'),
      ['related-unknown', 'published-id-missing'],
    ],
    ['lost its English version, which is said as a warning', () => remove('en/card.mdx'), []],
    ['is all gone', () => remove('zh', 'en'), ['content-empty']],
    [
      'has a retired id as an article, whose alias stands',
      () => writeBoth('depot-card', language),
      ['published-reused'],
    ],
    [
      'has a new article with a mistake',
      () => writeBoth('new', language.replace('语言', '"')),
      ['frontmatter-malformed'],
    ],
    ['has a lock that cannot be read', () => write(lockFile, '{'), ['lock-malformed']],
    [
      'has a code twice, the new article’s before the old one’s',
      () => writeBoth('a-card', card.replace('aliases: [depot-card]\n', '')),
      ['code-duplicate', 'lock-outdated'],
    ],
  ])('%s', (_what, change, rules) => {
    change();
    expect(listRules().sort()).toEqual(rules.toSorted());
  });
});
