import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datesFile, parseDates, type Dates } from '../../src/content-model/dates/dates.ts';
import { project, root } from '../support/project.ts';
import { commandEnvironment } from '../support/sites.ts';
import { checkTinyContent } from '../support/check-tiny.ts';

/** A repository with a project and its content. */
let directory = '';
let content = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'help-dates-'));
  content = join(directory, 'content');
  cpSync(join(root, 'tests/fixtures/rules/ledger-missing'), content, { recursive: true });
});

afterEach(() => rmSync(directory, { recursive: true }));

interface Result {
  readonly exitCode: number | null;
  readonly said: string;
}

/** Runs `npm run make -- dates …` on the copied content. */
function runDates(...words: string[]): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/make.ts', 'dates', ...words],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...commandEnvironment, HELP_CONTENT: content },
    },
  );
  return { exitCode: status, said: stdout + stderr };
}

/** Runs Git in the project; returns its exit code. */
function git(...words: string[]): number | null {
  const names = ['-c', 'user.name=A', '-c', 'user.email=a@help.test', '-c', 'core.autocrlf=false'];
  return spawnSync('git', ['-C', directory, ...names, ...words], {
    env: { PATH: process.env.PATH, HOME: directory, GIT_CONFIG_NOSYSTEM: '1', ...commitDate },
  }).status;
}

let commitDate: Readonly<Record<string, string>> = {};

function commit(day: string): void {
  commitDate = {
    GIT_AUTHOR_DATE: `${day}T10:00:00+08:00`,
    GIT_COMMITTER_DATE: `${day}T10:00:00+08:00`,
  };
  git('add', '.');
  git('commit', '-q', '-m', day);
}

const readText = (): string => readFileSync(join(content, datesFile), 'utf8');

function readDates(): Dates {
  const { data: dates } = parseDates(readText());
  if (!dates) throw new Error(`The dates file cannot be read:\n${readText()}`);
  return dates;
}

function edit(path: string, from: RegExp | string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const [monday, tuesday, friday] = [
  '2026-11-23T08:00:00Z',
  '2026-11-24T08:00:00Z',
  '2026-11-27T08:00:00Z',
] as const;

const datesOf = (key: string): (string | undefined)[] => {
  const entry = readDates().get(key);
  return [entry?.published, entry?.modified];
};

describe('npm run make -- dates', () => {
  it('writes new entries, then nothing, then changed entries, and the content has no findings', () => {
    const first = runDates('--at', '2026-11-23T16:00:00+08:00');
    expect(first.said).toContain(`+ zh/stamp-expired ${monday}\n`);
    expect(first.exitCode).toBe(0);
    expect(checkTinyContent(content)).toEqual([]);
    const written = readText();

    edit('zh/stamp-expired.mdx', 'phrases: [', 'phrases: [再来一句, ');
    edit('zh/stamp-expired.mdx', /reviewed: .+/, 'reviewed: 2026-11-30');
    expect(runDates('--at', tuesday).said).toMatch(/is up to date\.\n$/);
    expect(readText()).toBe(written);

    edit('zh/stamp-expired.mdx', /title: .+/, 'title: 卡过期了怎么办');
    expect(checkTinyContent(content).map(({ rule }) => rule)).toEqual(['ledger-outdated']);
    expect(runDates('--at', friday).said).toContain(`~ zh/stamp-expired ${friday}\n`);
    expect(datesOf('zh/stamp-expired')).toEqual([monday, friday]);
    expect(datesOf('en/stamp-expired')).toEqual([monday, monday]);
    expect(checkTinyContent(content)).toEqual([]);
  });

  it.each([
    ['content that is wrong', ['--at', monday], 1, 'frontmatter-field'],
    ['a day without a time', ['--at', '2026-11-23'], 2, 'expected date, time and zone'],
    ['an unknown option', ['--force'], 2, '--force'],
  ])('refuses %s, and writes nothing', (_what, words, exitCode, said) => {
    edit('zh/stamp-expired.mdx', 'category: labels', 'category: money');
    const result = runDates(...words);
    expect(result.exitCode).toBe(exitCode);
    expect(result.said).toContain(said);
    expect(readText).toThrow('ENOENT');
  });

  it('does not repair a broken dates file', () => {
    writeFileSync(join(content, datesFile), '{');
    const { exitCode, said } = runDates();
    expect(exitCode).toBe(1);
    expect(said).toContain('git checkout');
    expect(readText()).toBe('{');
  });

  it('uses the current time by default', () => {
    runDates();
    expect(datesOf('zh/stamp-expired')[0]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });
});

describe('npm run make -- dates with Git', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    commit('2026-11-02');
  });

  it('merges both sides of a conflict', () => {
    runDates('--at', monday);
    commit('2026-11-23');
    git('checkout', '-q', '-b', 'other');
    edit('zh/stamp-expired.mdx', /title: .+/, 'title: 卡过期了怎么办');
    edit('en/stamp-expired.mdx', /title: .+/, 'title: An old card');
    runDates('--at', tuesday);
    commit('2026-11-24');
    git('checkout', '-q', 'main');
    edit('zh/stamp-expired.mdx', /summary: .+/, 'summary: 换张新卡。');
    runDates('--at', friday);
    commit('2026-11-27');

    expect(git('merge', '-q', 'other')).not.toBe(0);
    expect(readText()).toContain('<<<<<<<');
    git('checkout', '-q', '--theirs', 'content/zh/stamp-expired.mdx');
    expect(checkTinyContent(content).map(({ rule }) => rule)).toContain('ledger-malformed');
    expect(runDates('--at', friday).exitCode).toBe(0);
    expect(checkTinyContent(content)).toEqual([]);
    expect(datesOf('zh/stamp-expired')).toEqual([monday, tuesday]);
    expect(datesOf('en/stamp-expired')).toEqual([monday, tuesday]);
  });

  it('takes the dates of a first dates file from commits that changed what readers see', () => {
    mkdirSync(join(content, 'zh/cards'));
    git('mv', 'content/zh/stamp-expired.mdx', 'content/zh/cards/stamp-expired.mdx');
    commit('2026-11-03');
    edit('zh/cards/stamp-expired.mdx', /title: .+/, 'title: 卡过期了怎么办');
    commit('2026-11-09');
    edit('zh/cards/stamp-expired.mdx', /reviewed: .+/, 'reviewed: 2026-11-16');
    commit('2026-11-16');
    edit('en/change-language.mdx', /title: .+/, 'title: Another language');
    expect(runDates('--from-git', '--at', friday).exitCode).toBe(0);
    expect(datesOf('zh/stamp-expired')).toEqual(['2026-11-02T02:00:00Z', '2026-11-09T02:00:00Z']);
    expect(datesOf('en/stamp-expired')).toEqual(['2026-11-02T02:00:00Z', '2026-11-02T02:00:00Z']);
    expect(datesOf('en/change-language')).toEqual([friday, friday]);
  });

  it('reports a missing history', () => {
    rmSync(join(directory, '.git'), { recursive: true });
    const { exitCode, said } = runDates('--from-git');
    expect(exitCode).toBe(2);
    expect(said).toContain('omit --from-git');
  });
});
