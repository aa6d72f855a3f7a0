import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { openForeignWords } from '../support/foreign-words.ts';
import { getOtherProduct } from '../support/other-product.ts';
import { commandEnvironment } from '../support/sites.ts';

const { copy, out, exitCode, output } = getOtherProduct('starter');

/** Runs a command of the copied project, as an author does. */
const run = (command: string, words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, ...words],
    { cwd: copy, encoding: 'utf8', input, env: { ...commandEnvironment, HELP_OUT: out } },
  );
  return { status, stdout, stderr };
};

/** The lengths of articles are no rule for five short ones. */
const listFindings = (json: string) =>
  (JSON.parse(json) as Finding[]).filter(({ rule }) => rule !== 'article-length');

describe('the starter', () => {
  it('is built, with its articles and its flow in both languages', () => {
    expect(exitCode, output).toBe(0);
    const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const ids = readdirSync(join(copy, 'content/en')).map((name) => name.replace('.mdx', ''));
    expect(ids).toHaveLength(5);
    for (const locale of ['zh', 'en']) {
      for (const path of [...ids, 'solve/no-light'])
        expect(paths).toContain(`${locale}/${path}/index.html`);
    }
  });

  it('has tables of the types that the code expects', () => {
    const config = join(copy, 'tsconfig.tables.json');
    const include = ['.astro/types.d.ts', 'src/**/*.ts'];
    writeFileSync(config, JSON.stringify({ extends: './tsconfig.json', include }));
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--project', config],
      { cwd: copy, encoding: 'utf8', env: commandEnvironment },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it.each(['check-content', 'check-site'])('has no findings of %s', (command) => {
    const { status, stdout, stderr } = run(command, ['--json']);
    expect(stderr).toBe('');
    expect(listFindings(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it.each([
    [
      'zh',
      { 台灯开了没反应: 'lamp-does-not-light', 灯老是闪: 'light-flickers', 人工客服: 'contact-us' },
    ],
    [
      'en',
      {
        'my lamp wont come on': 'lamp-does-not-light',
        'it keeps blinking': 'light-flickers',
        'talk to a human': 'contact-us',
      },
    ],
  ])('is searchable in %s', (locale, queries) => {
    const { stdout } = run('search', ['--locale', locale], Object.keys(queries).join('\n'));
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { results: { id: string }[] }).results[0]?.id);
    expect(found).toEqual(Object.values(queries));
  });

  it('says nothing about other products', () => {
    const listForeign = openForeignWords('starter');
    const found = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:html|js|json|txt|md|xml|webmanifest|css)$/.test(path))
      .flatMap((path) =>
        listForeign(readFileSync(join(out, path), 'utf8')).map((word) => `${path}: ${word}`),
      );
    expect(found).toEqual([]);
  });
});
