import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile, parseLock, type Lock } from '../../src/content-model/lock/lock.ts';
import { project, root } from '../support/project.ts';
import { commandEnvironment } from '../support/sites.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'help-links-'));
  cpSync(join(root, 'tests/fixtures/rules/lock-missing'), content, { recursive: true });
});

afterEach(() => rmSync(content, { recursive: true }));

/** Runs `npm run links -- …` on the copied content. */
function runLinks(...words: string[]): { exitCode: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/links.ts', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { ...commandEnvironment, HELP_CONTENT: content },
  });
  return { exitCode: status, said: stdout + stderr };
}

const readText = (): string => readFileSync(join(content, lockFile), 'utf8');

function readLock(): Lock {
  const { data: lock } = parseLock(readText());
  if (!lock) throw new Error('The lock cannot be read.');
  return lock;
}

/** Changes both versions of an article. */
function edit(id: string, change: (text: string) => string): void {
  for (const locale of ['zh', 'en']) {
    const file = join(content, locale, `${id}.mdx`);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}

describe('npm run links', () => {
  it('writes a missing lock, prints its content, and adds nothing the next time', () => {
    const written = runLinks('update');
    expect(written.said).toContain('+ change-language #settings\n+ stamp-expired LA-1901 #date\n');
    expect(written.exitCode).toBe(0);
    const first = readText();
    const again = runLinks('update');
    expect(again.said).toContain('contains everything');
    expect(again.exitCode).toBe(0);
    expect(readText()).toBe(first);
    expect(readdirSync(content).sort()).toEqual(['dates.json', 'en', lockFile, 'zh']);
  });

  it('retires and restores a code and a heading', () => {
    runLinks('update');
    edit('stamp-expired', (text) => text.replace('LA-1901', 'LA-1902').replace('#date', '#valid'));
    const refused = runLinks('update');
    expect(refused.exitCode).toBe(1);
    expect(refused.said).toContain('npm run links -- retire LA-1901 --to stamp-expired');
    expect(refused.said).toContain('npm run links -- retire stamp-expired#date --to valid');
    expect(refused.said).toContain('Nothing was added.');

    expect(runLinks('retire', 'la-1901', '--to', 'stamp-expired').exitCode).toBe(0);
    expect(runLinks('retire', 'stamp-expired#date', '--to', '#valid').exitCode).toBe(0);
    expect(runLinks('update').exitCode).toBe(0);
    expect(readLock().retiredCodes).toEqual(new Map([['LA-1901', 'stamp-expired']]));
    expect(readLock().retiredSections.get('stamp-expired')).toEqual(new Map([['date', 'valid']]));
    expect(readLock().articles.get('stamp-expired')).toEqual({
      code: 'LA-1902',
      sections: ['valid'],
    });

    edit('stamp-expired', (text) => text.replace('## ', '## A [#date]\n\n## '));
    expect(runLinks('update').said).toContain('npm run links -- unretire stamp-expired#date');
    expect(runLinks('unretire', 'stamp-expired#date').exitCode).toBe(0);
    expect(runLinks('update').exitCode).toBe(0);
    expect(readLock().retiredSections.size).toBe(0);
  });

  it.each([
    ['wrong content', ['update'], 1, 'Nothing was added.'],
    ['a retirement without a lock', ['retire', 'LA-1901', '--to', 'x'], 1, '-- update'],
    ['an unknown command', ['remove', 'LA-1901'], 2, 'There is no command "remove LA-1901".'],
    ['an unknown option', ['update', '--force'], 2, '--force'],
  ])('refuses %s, and writes nothing', (_what, words, exitCode, said) => {
    edit('stamp-expired', (text) => text.replace('category: labels', 'category: money'));
    const result = runLinks(...words);
    expect(result.exitCode).toBe(exitCode);
    expect(result.said).toContain(said);
    expect(result.said).not.toMatch(/^\s+at /m);
    expect(readdirSync(content).sort()).toEqual(['dates.json', 'en', 'zh']);
  });
});
