import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  findLocaleOfPath,
  readContentFiles,
} from '../../../../src/content-model/reading/content-files.ts';
import {
  findEntry,
  isKnownId,
  readContent,
} from '../../../../src/content-model/reading/content.ts';
import { readText, textLimit } from '../../../../src/content-model/reading/read-text.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'help-content-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, data: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), data);
}

describe('the locale of a path', () => {
  it.each([
    ['zh/new-card.mdx', 'zh'],
    ['en/labels/new-card.mdx', 'en'],
    ['fr/new-card.mdx', undefined],
    ['zh-CN/new-card.mdx', undefined],
    ['toString/new-card.mdx', undefined],
    ['new-card.mdx', undefined],
    ['flows/zh/new-card.mdx', undefined],
  ])('of %s is %s', (path, locale) => {
    expect(findLocaleOfPath(path)).toBe(locale);
  });
});

describe('the files of a directory', () => {
  it('are entries with locale and id, sorted by path, at any depth', () => {
    write('zh/labels/2026/new-card.mdx');
    write('en/new-card.mdx');
    write('zh/labels-old/lost-card.mdx');
    expect(readContentFiles(directory)).toEqual({
      entries: [
        { path: 'en/new-card.mdx', locale: 'en', id: 'new-card' },
        { path: 'zh/labels-old/lost-card.mdx', locale: 'zh', id: 'lost-card' },
        { path: 'zh/labels/2026/new-card.mdx', locale: 'zh', id: 'new-card' },
      ],
      flows: [],
      notices: [],
      unexpectedFiles: [],
      odd: [],
    });
  });

  it.each([
    'zh/new-card.md',
    'zh/new-card.MDX',
    'zh/new-card.mdx.bak',
    'zh/new-card',
    'zh/notes.json',
    'zh/video.mov',
    'notices/2026/maintenance.yml',
    'notices/maintenance.md',
    'notices/.maintenance.yml',
    'fr/new-card.mdx',
    'ZH/new-card.mdx',
    'new-card.mdx',
    'README.md',
    'drafts/new-card.mdx',
    'zh/.drafts/new-card.mdx',
    'zh/.drafts/2026/new-card.mdx',
    'zh/.drafts/card.png',
    'zh/.new-card.mdx',
    'flows/start.yaml',
    'flows/.start.yml',
    'flows/2026/start.yml',
  ])('have no place for %s', (path) => {
    write(path);
    expect(readContentFiles(directory)).toEqual({
      entries: [],
      flows: [],
      notices: [],
      unexpectedFiles: [path],
      odd: [],
    });
  });

  it.each([
    'links.lock.json',
    'flows/.DS_Store',
    'zh/labels/card.png',
    'zh/labels/card.JPEG',
    'en/card.svg',
    '.gitkeep',
    'zh/.DS_Store',
    'zh/._new-card.mdx',
    'zh/new-card.mdx~',
    'zh/.new-card.mdx.swp',
    'zh/.#new-card.mdx',
    'zh/#new-card.mdx#',
    'zh/~$notes.docx',
    'zh/Thumbs.db',
    'zh/desktop.ini',
    '.obsidian/app.json',
    '.git/config',
  ])('may be beside articles: %s', (path) => {
    write(path);
    expect(readContentFiles(directory)).toEqual({
      entries: [],
      flows: [],
      notices: [],
      unexpectedFiles: [],
      odd: [],
    });
  });

  it('can be flows', () => {
    write('flows/start.yml');
    expect(readContentFiles(directory).flows).toEqual(['flows/start.yml']);
  });

  it('are empty if the directory does not exist', () => {
    expect(readContentFiles(join(directory, 'nowhere'))).toEqual({
      entries: [],
      flows: [],
      notices: [],
      unexpectedFiles: [],
      odd: [],
    });
  });

  it('cannot be read from a file', () => {
    write('content.txt');
    expect(() => readContentFiles(join(directory, 'content.txt'))).toThrow('ENOTDIR');
  });
});

describe('what is no file', () => {
  const placers: Readonly<Record<string, (path: string) => void>> = {
    'a symbolic link to itself': (path) => symlinkSync(path, path),
    'a symbolic link to nothing': (path) => symlinkSync('nowhere', path),
    'a symbolic link to a folder that it is in': (path) => symlinkSync('..', path),
    'a symbolic link to a socket or a device': (path) => symlinkSync('/dev/zero', path),
    'a folder': (path) => mkdirSync(path),
    'a named pipe': (path) => execFileSync('mkfifo', [path]),
  };

  it.each(Object.entries(placers))('is reported and not opened: %s', (what, place) => {
    write('zh/old-card.mdx');
    place(join(directory, 'zh/new-card.mdx'));
    const { entries, odd } = readContentFiles(directory);
    expect(entries.map(({ path }) => path)).toEqual(['zh/old-card.mdx']);
    expect(odd).toContainEqual({ path: 'zh/new-card.mdx', what });
  });
});

describe('symbolic links', () => {
  const paths = (folder = directory): string[] =>
    readContentFiles(folder).entries.map(({ path }) => path);

  it('to files and folders are followed, also out of the directory', () => {
    const outside = mkdtempSync(join(tmpdir(), 'help-outside-'));
    writeFileSync(join(outside, 'new-card.mdx'), '');
    mkdirSync(join(directory, 'zh'));
    symlinkSync(outside, join(directory, 'zh/cards'));
    symlinkSync(join(outside, 'new-card.mdx'), join(directory, 'zh/old-card.mdx'));
    symlinkSync('zh', join(directory, 'en'));
    expect(paths()).toEqual([
      'en/cards/new-card.mdx',
      'en/old-card.mdx',
      'zh/cards/new-card.mdx',
      'zh/old-card.mdx',
    ]);
    expect(readContentFiles(directory).odd).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('can be the directory itself', () => {
    write('real/zh/new-card.mdx');
    symlinkSync('real', join(directory, 'link'));
    expect(paths(join(directory, 'link'))).toEqual(['zh/new-card.mdx']);
  });

  it('make two entries of one file', () => {
    write('zh/new-card.mdx');
    symlinkSync('.', join(directory, 'zh/again'));
    mkdirSync(join(directory, 'zh/cards'));
    symlinkSync('../new-card.mdx', join(directory, 'zh/cards/new-card.mdx'));
    const content = readContent(directory);
    expect(content.byId.get('new-card')?.map(({ path }) => path)).toEqual([
      'zh/cards/new-card.mdx',
      'zh/new-card.mdx',
    ]);
    expect(content.odd).toEqual([
      { path: 'zh/again', what: 'a symbolic link to a folder that it is in' },
    ]);
  });

  it('inside linked folders do not multiply without end', () => {
    write('zh/a12/new-card.mdx');
    for (let level = 0; level < 12; level += 1) {
      mkdirSync(join(directory, `zh/a${level}`), { recursive: true });
      for (const name of ['x', 'y', 'z'])
        symlinkSync(`../a${level + 1}`, join(directory, `zh/a${level}/${name}`));
    }
    const { entries, odd } = readContentFiles(directory);
    expect(entries.length).toBeLessThan(100);
    expect(odd[0]?.what).toBe('a folder to which links lead more than 20 times');
  });
});

describe('the text of a file', () => {
  it('is not read where it is too large', () => {
    write('zh/new-card.mdx', 'a'.repeat(textLimit + 1));
    expect(readContent(directory).unreadable).toMatchObject([
      { path: 'zh/new-card.mdx', why: { kind: 'size', seen: String(textLimit + 1) } },
    ]);
  });

  it('is not read where the system refuses, with the reason', () => {
    expect(readText(join(directory, 'nowhere.mdx'))).toEqual({ kind: 'access', seen: 'ENOENT' });
    expect(readText(directory)).toEqual({ kind: 'access', seen: 'EISDIR' });
  });
});

describe('the content of a directory', () => {
  const article = '---\ntitle: 换卡\n---\n\n看看日期。\n';

  it('is read without a byte order mark', () => {
    write('zh/new-card.mdx', `\uFEFF${article}`);
    const entry = findEntry(readContent(directory), 'zh', 'new-card');
    expect(entry?.frontmatter).toMatchObject({ data: { title: '换卡' }, problems: [] });
  });

  it.each([
    ['GBK', Uint8Array.of(0xbb, 0xbb, 0xbf, 0xa8)],
    ['UTF-16', Buffer.from(`\uFEFF${article}`, 'utf16le')],
    ['half a character', Buffer.from(article).subarray(0, -2)],
  ])('keeps a file apart that is not UTF-8, and knows its id: %s', (_, bytes) => {
    write('zh/new-card.mdx', bytes);
    const content = readContent(directory);
    expect(content.entries).toEqual([]);
    expect(content.unreadable).toEqual([
      {
        path: 'zh/new-card.mdx',
        locale: 'zh',
        id: 'new-card',
        why: { kind: 'encoding', seen: 'not UTF-8' },
      },
    ]);
    expect(isKnownId(content, 'new-card')).toBe(true);
    expect(isKnownId(content, 'lost-card')).toBe(false);
  });

  it('groups the entries of an article', () => {
    write('en/new-card.mdx', article);
    write('zh/labels/new-card.mdx', article);
    const { byId } = readContent(directory);
    expect(byId.get('new-card')?.map(({ path }) => path)).toEqual([
      'en/new-card.mdx',
      'zh/labels/new-card.mdx',
    ]);
  });

  it('is empty if the directory does not exist', () => {
    expect(readContent(join(directory, 'nowhere'))).toMatchObject({
      entries: [],
      flows: { files: [], unreadable: [] },
      unexpectedFiles: [],
    });
  });
});
