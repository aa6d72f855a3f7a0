import { describe, expect, it } from 'vitest';
import { formatDraft, parseDraft } from '../../../../src/troubleshooter/case/draft.ts';

const now = Date.parse('2026-11-23T08:00Z');
const day = 86_400_000;

describe('a draft', () => {
  it('is restored unchanged for seven days and not longer', () => {
    const json = formatDraft({ weight: '100', 'steps-tried': '' }, now) ?? '';
    expect(parseDraft(json, now + 7 * day)).toEqual({ weight: '100' });
    expect(parseDraft(json, now + 7 * day + 1)).toEqual({});
  });

  it('of the next month is rejected', () => {
    expect(parseDraft(formatDraft({ weight: '100' }, now + 30 * day) ?? '', now)).toEqual({});
  });

  it('is undefined if nothing is entered', () => {
    expect(formatDraft({}, now)).toBeUndefined();
    expect(formatDraft({ weight: '' }, now)).toBeUndefined();
  });

  it('has no secrets', () => {
    const json = formatDraft(
      { 'delivery-method': '4111 1111 1111 1111', 'what-happened': '密码：abc123 OTP 123456' },
      now,
    );
    expect(json).not.toMatch(/4111 |abc123|123456/);
  });

  it.each([
    [null],
    [''],
    ['no json'],
    ['null'],
    ['[]'],
    ['{"saved":"today","values":{"weight":"1"}}'],
    [`{"saved":${now}}`],
    [`{"saved":${now},"values":null}`],
    [`{"saved":${now},"values":{"weight":1,"__proto__":"x","constructor":"y","other":"z"}}`],
  ])('is empty if %s is stored', (json) => {
    expect(parseDraft(json, now)).toEqual({});
  });
});
