import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJson, writeJsonFile } from '../../../../src/content-model/json-file.ts';
import {
  emptyLock,
  formatLock,
  lockFormat,
  parseLock,
} from '../../../../src/content-model/lock/lock.ts';

const sound = formatLock(
  parseLock(
    JSON.stringify({
      version: 1,
      articles: { late: { code: 'RE-1901', sections: ['check', 'wait'] } },
      aliases: { slow: 'late' },
      retiredCodes: {},
      retiredSections: {},
    }),
  ).data ?? emptyLock,
);

describe('a valid lock', () => {
  it.each([
    [['articles', 'late'], 4],
    [['articles', 'late', 'code'], 5],
    [['articles', 'late', 'sections', 1], 8],
    [['aliases', 'slow'], 13],
  ])('has the line of %j', (path, line) => {
    expect(openJson(sound, lockFormat).lineOf(path)).toBe(line);
  });

  it.each([
    ['Windows line endings', sound.replaceAll('\n', '\r\n')],
    ['another layout', JSON.stringify(JSON.parse(sound))],
  ])('can have %s', (_what, text) => {
    const { data, problems } = openJson(text, lockFormat);
    expect(problems).toEqual([]);
    expect(formatLock(data ?? emptyLock)).toBe(sound);
  });
});

describe('an invalid lock', () => {
  it.each([
    ['is empty', '', undefined],
    ['is cut off', sound.slice(0, 60), 5],
    ['has a comma too many', sound.replace('"late"\n', '"late",\n'), 14],
    ['has conflict markers', sound.replace('    "late"', '<<<<<<< HEAD\n    "late"'), 4],
    ['has a wrong code', sound.replace('RE-1901', 'RE-1'), 5],
    ['has an id twice', sound.replace('"slow": "late"', '"slow": "late",\n"slow": "late"'), 14],
  ])('%s: reports the line', (_what, text, line) => {
    const { data, problems } = openJson(text, lockFormat);
    expect(data).toBeUndefined();
    expect(problems.map((problem) => problem.line)).toEqual([line]);
  });
});

it('is written through a symbolic link', () => {
  const directory = mkdtempSync(join(tmpdir(), 'help-lock-'));
  const [link, file] = [join(directory, lockFormat.name), join(directory, 'elsewhere.json')];
  writeFileSync(file, '');
  symlinkSync('elsewhere.json', link);
  writeJsonFile(directory, lockFormat, emptyLock);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(formatLock(emptyLock));
  rmSync(directory, { recursive: true });
});
