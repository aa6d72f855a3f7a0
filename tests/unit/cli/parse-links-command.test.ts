import { describe, expect, it } from 'vitest';
import { changeLock, parseLinksCommand } from '../../../src/cli/parse-links-command.ts';
import { emptyLock } from '../../../src/content-model/lock/lock.ts';
import { createPublished } from '../../support/published.ts';

const code = { kind: 'code', code: 'RE-1109' };
const section = { kind: 'section', id: 'late', section: 'old' };

describe('the arguments of npm run links', () => {
  it.each([
    [['update'], undefined, { name: 'update' }],
    [['retire', 'RE-1109'], 'late', { name: 'retire', what: code, to: 'late' }],
    [['retire', 're-1109'], 'late', { name: 'retire', what: code, to: 'late' }],
    [['retire', 'late#old'], 'new', { name: 'retire', what: section, to: 'new' }],
    [['retire', 'late#old'], '#new', { name: 'retire', what: section, to: 'new' }],
    [['retire', 'late#old'], 'late#new', { name: 'retire', what: section, to: 'new' }],
    [['unretire', 'RE-1109'], undefined, { name: 'unretire', what: code }],
    [['unretire', 'late#old'], undefined, { name: 'unretire', what: section }],
  ])('%j --to %s', (words, to, command) => {
    expect(parseLinksCommand(words, to)).toEqual(command);
  });

  it.each([
    [[], undefined],
    [['check'], undefined],
    [['update', 'late'], undefined],
    [['update'], 'late'],
    [['retire'], 'late'],
    [['retire', 'RE-1109'], undefined],
    [['retire', 'late#old'], undefined],
    [['retire', 'RE-1109', 'RE-1110'], 'late'],
    [['unretire'], undefined],
    [['unretire', 'RE-1109'], 'late'],
  ])('say nothing with %j --to %s', (words, to) => {
    expect(() => parseLinksCommand(words, to)).toThrow(/^There is no command "/);
  });

  it.each([
    [['retire', 'late'], undefined, '`aliases: [late]` into the article that takes its place,'],
    [['retire', 'late'], 'later', '`aliases: [late]` into later, in every language'],
    [['unretire', 'late'], undefined, 'a new id'],
  ])('of an id explain how ids are retired: %j --to %s', (words, to, fix) => {
    const command = parseLinksCommand(words, to);
    if (command.name === 'update') throw new Error('It is no update.');
    const said = changeLock(command, emptyLock, createPublished({}));
    expect(said).toHaveProperty('fix', expect.stringContaining(fix));
  });
});
