import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLanguages, type BuiltProduct } from '../support/other-product.ts';
import { commandEnvironment } from '../support/sites.ts';

/** Questions of readers in Japanese, with the article that answers each. */
const japaneseQueries: readonly [query: string, id: string][] = [
  ['音が出ない', 'no-sound'],
  ['音が聞こえません', 'no-sound'],
  ['スピーカーが反応しない', 'no-answer'],
  ['ボタンを押しても動かない', 'no-answer'],
  ['ブルートゥースがつながらない', 'bluetooth'],
  ['Bluetoothに接続できない', 'bluetooth'],
  ['Wi-Fiにつながらない', 'wifi'],
  ['電池がなくなる', 'battery'],
  ['リモコンの電池を交換したい', 'battery'],
  ['雑音がする', 'noise'],
  ['アップデートできない', 'update'],
  ['パスワードを忘れました', 'forgot-password'],
  ['返品したい', 'return'],
  ['お金を返してほしい', 'return'],
  ['リモコンが見つからない', 'lost-remote'],
];

const listPaths = ({ out }: BuiltProduct): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' });

const readPages = (built: BuiltProduct): [path: string, html: string][] =>
  listPaths(built)
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join(built.out, path), 'utf8')]);

const listLangs = (html: string, pattern: RegExp): string[] =>
  [...new Set(Array.from(html.matchAll(pattern), ([, lang = '']) => lang))].sort();

/** Sites of one product in different languages: what holds for all of them. */
describe.each([
  { languages: ['en'], langs: ['en'] },
  { languages: ['zh'], langs: ['zh-CN'] },
  { languages: ['ja', 'zh', 'en'], langs: ['en', 'ja', 'zh-CN'] },
])('a site in $languages', ({ languages, langs }) => {
  let built: BuiltProduct;
  beforeAll(async () => {
    built = await buildLanguages(languages);
    expect(built.output).not.toMatch(/\berror\b(?!s)/);
    expect(built.exitCode, built.output).toBe(0);
  });

  it('has pages in these languages and no others', () => {
    const folders = readdirSync(built.out).filter(
      (name) => /^[a-z]{2}$/.test(name) && name !== 'go',
    );
    expect(folders.sort()).toEqual([...languages].sort());
    for (const [path, html] of readPages(built)) {
      const [lang = ''] = listLangs(html, /<html[^>]* lang="?([\w-]+)/g);
      expect(langs, path).toContain(lang);
    }
  });

  it('links to pages that exist, whatever their language', () => {
    for (const [path, html] of readPages(built)) {
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g)) {
        const file = href.endsWith('/') ? `${href}index.html` : href;
        expect(existsSync(join(built.out, file)), `${path} → ${href}`).toBe(true);
      }
      for (const lang of listLangs(html, /hreflang="?([\w-]+)/g)) {
        expect([...langs, 'x-default'], path).toContain(lang);
      }
    }
  });

  it('shows every text of the tables, in the source language where they lack one', () => {
    const problem = languages.includes('en') ? 'no-sound' : 'no-answer';
    const html = readFileSync(join(built.out, languages[0] ?? '', problem, 'index.html'), 'utf8');
    const tag = /<span class="?tag"?[^>]*data-act[^>]*>.*?<\/svg>([^<]*)</s.exec(html)?.[1]?.trim();
    expect(['过热', 'Overheating', '不急', 'Can wait']).toContain(tag);
    expect(html).not.toContain('undefined');
  });

  it('has no words of other languages in its scripts', () => {
    const scripts = listPaths(built).filter((path) => path.endsWith('.js'));
    const text = scripts.map((path) => readFileSync(join(built.out, path), 'utf8')).join('\n');
    expect(text.includes('お問い合わせ')).toBe(languages.includes('ja'));
    expect(text.includes('Contact support')).toBe(languages.includes('en'));
    expect(text.includes('联系客服')).toBe(languages.includes('zh'));
  });

  it('asks for a language only where there are several', () => {
    const html = readFileSync(join(built.out, 'index.html'), 'utf8');
    expect(html.includes('data-locale-choice')).toBe(languages.length > 1);
    expect(html.includes(`0; url=/${languages[0] ?? ''}/`)).toBe(languages.length === 1);
  });

  it.runIf(languages.includes('ja'))('finds articles by kana', () => {
    // The search of the copy, because that of the project knows other languages.
    const { stdout } = spawnSync(process.execPath, ['src/cli/search.ts', '--locale', 'ja'], {
      cwd: built.copy,
      encoding: 'utf8',
      env: commandEnvironment,
      input: japaneseQueries.map(([query]) => query).join('\n'),
    });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { results: { id: string }[] }).results[0]?.id);
    const right = japaneseQueries.filter(([, id], index) => answers[index] === id);
    expect(right.length).toBeGreaterThanOrEqual(12);
  });

  it.runIf(languages.includes('ja'))('has a flow in its languages only', () => {
    const paths = listPaths(built);
    expect(paths).toContain('zh/solve/silence/index.html');
    expect(paths).not.toContain('ja/solve/index.html');
    expect(readFileSync(join(built.out, 'ja/index.html'), 'utf8')).not.toContain('/solve/');
    expect(built.output).toMatch(
      /warning {2}text-missing\n {2}`categories.speakers.title` has no text in ja/,
    );
  });
});
