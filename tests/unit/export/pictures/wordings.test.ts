import { describe, expect, it } from 'vitest';
import { keepWords, listWordings } from '../../../../src/export/pictures/wordings.ts';

/** Makes visible where a line cannot end: `+` between characters, `_` between words. */
const show = (text: string): string => text.replaceAll('\u2060', '+').replaceAll('\u00a0', '_');

describe('listWordings', () => {
  it.each([
    [
      'zh',
      '寄件失败，邮票没用',
      ['寄+件+失+败，', '邮+票+没+用'],
      ['寄+件', '失+败，', '邮+票', '没+用'],
    ],
    ['zh', '他说：“退件”（退回）', ['他+说：', '“退+件”（退+回）'], undefined],
    ['zh', 'Posta退件', ['Posta退+件'], ['Posta', '退+件']],
    [
      'en',
      'Can’t pay, or paid  twice',
      ['Can’t_pay, ', 'or_paid_twice'],
      ['Can’t ', 'pay, ', 'or ', 'paid ', 'twice'],
    ],
    // One piece, because no line can end between these.
    ['en', 'a;b?c', ['a;b?c'], ['a;b?c']],
    ['zh', '，，，', ['，，，'], ['，，，']],
    ['en', 'x', ['x'], ['x']],
  ] as const)(
    'breaks %s %s between phrases, then between words',
    (locale, title, phrases, words) => {
      const [first, second] = listWordings(title, locale).map((pieces) => pieces.map(show));
      expect(first).toEqual(phrases);
      if (words) expect(second).toEqual(words);
    },
  );

  it.each(['', '  ', '“', '“”《》（）', '👍🏽 🎉', 'a\nb\tc', '——……'])(
    'neither loses nor adds characters of %j',
    (title) => {
      const plain = title.replace(/\s+/g, ' ').trim();
      for (const pieces of listWordings(title, 'zh')) {
        expect(show(pieces.join('')).replaceAll('+', '').replaceAll('_', ' ')).toBe(plain);
      }
    },
  );
});

describe('keepWords', () => {
  it('keeps terms of the site whole, and lets lines end between them', () => {
    expect(show(keepWords('联系客服退件', 'zh'))).toBe('联+系客+服退+件');
  });
});
