import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStatus } from '../../../../src/troubleshooter/notices/parse-status.ts';

const sound = {
  id: 'labels-slow',
  severity: 'warning',
  start: '2026-12-01T02:00+08:00',
  end: '2026-12-01T06:00+08:00',
  title: { zh: '面单变慢', en: 'Labels are slow' },
  text: { zh: '请等一等', en: 'Wait a little' },
  categories: ['labels'],
  codes: ['LA-1101'],
};

const parse = (...notices: readonly unknown[]) => parseStatus(JSON.stringify({ notices }));

describe('a status file', () => {
  it('is parsed into its notices', () => {
    expect(parse(sound)).toEqual([sound]);
  });

  it('may leave out text, categories and codes', () => {
    const { text, categories, codes, ...rest } = sound;
    expect([text, categories, codes]).toHaveLength(3);
    expect(parse(rest)).toEqual([{ ...rest, text: {}, categories: [], codes: [] }]);
  });

  it.each([
    ['id', 'Labels slow'],
    ['id', 7],
    ['severity', 'high'],
    ['severity', 'toString'],
    ['start', 'now'],
    ['start', 1764525600],
    ['end', '2026-12-01T02:00+08:00'],
    ['title', 'Labels are slow'],
    ['title', { zh: '', en: 'x' }],
    ['title', { zh: '慢'.repeat(501), en: 'x' }],
    ['title', null],
    ['text', ['Wait']],
    // An invalid scope would otherwise mean every page.
    ['categories', ['money']],
    ['categories', 'labels'],
    ['categories', ['constructor']],
    ['codes', ['la-1101']],
    ['codes', {}],
  ])('loses a notice whose %s is %j, and keeps the next', (field, value) => {
    expect(parse({ ...sound, [field]: value }, sound)).toEqual([sound]);
  });

  it.each([
    '',
    'null',
    '[]',
    '1',
    '{"notices":{}}',
    '<!doctype html>',
    '{"notices":[null,1,"x",[]]}',
    '\ufeff{',
  ])('that says %j has none', (text) => {
    expect(parseStatus(text)).toEqual([]);
  });

  it('never has more than five notices', () => {
    expect(parse(...Array.from({ length: 1000 }, () => sound))).toHaveLength(5);
  });

  it('never throws and results in valid notices, whatever it contains', () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (json, value) => {
        parseStatus(json);
        const text = JSON.stringify({ notices: [value, { ...sound, title: value }] }) as
          string | undefined;
        for (const notice of parseStatus(text ?? '')) expect(notice.id).toBe(sound.id);
      }),
    );
  });
});
