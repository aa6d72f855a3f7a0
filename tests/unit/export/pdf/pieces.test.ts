import { describe, expect, it } from 'vitest';
import { toDownloadName } from '../../../../src/export/pdf/download-name.ts';
import { readProblems } from '../../../../src/export/pdf/problems.ts';
import { drawQrCode } from '../../../../src/export/pdf/qr-code.ts';
import { weighColumns } from '../../../../src/export/pdf/tables.ts';

describe('weighColumns', () => {
  it.each([
    [
      'a column of words beside one of sentences',
      [['账户', '登录的是寄件时用的那个账户']],
      [9, 26],
    ],
    ['an empty cell', [['Weight', '']], [9, 40]],
    ['very long cells', [['a', 'b'.repeat(500)]], [9, 60]],
    ['rows of different length', [['a'], ['a', 'b', 'c']], [9, 40, 40]],
    ['no row', [], []],
  ])('weighs %s', (_what, rows, weights) => {
    expect(weighColumns(rows)).toEqual(weights);
  });
});

describe('readProblems', () => {
  const rust = (text: string) =>
    new Error(
      `[SourceDiagnostic { severity: Error, span: Span(1), message: "${text}", hints: [] }]`,
    );

  it.each([
    [
      'a quotation mark',
      'text `\\"\\\\\\"\\"` could not be displayed',
      'No font has " (U+0022).',
      '"',
    ],
    [
      'an invisible character',
      'text `\\"\\\\u{200c}\\"` could not be displayed',
      'No font has \u200c (U+200C).',
      '\u200c',
    ],
  ])('reads %s in a message of the engine', (_what, text, message, near) => {
    expect(readProblems(rust(`the ${text} with font x`), '')).toEqual([
      { rule: 'pdf-glyph', message, near },
    ]);
  });

  it('quotes other messages', () => {
    expect(readProblems(rust('too many cooks'), '')).toEqual([
      { rule: 'pdf-typesetting', message: 'The typesetter says: too many cooks.' },
    ]);
    expect(readProblems('broken', '')[0]?.message).toBe('The typesetter says: broken.');
  });
});

describe('drawQrCode', () => {
  it('draws the same squares for the same text, and others for another', () => {
    const code = drawQrCode('https://help.test/go/RE-1101/');
    expect(code).toMatch(
      /^<svg [^>]*viewBox="0 0 29 29"><path d="(?:M\d+ \d+h\d+v1h-\d+z)+"\/><\/svg>$/,
    );
    expect(drawQrCode('https://help.test/go/RE-1101/')).toBe(code);
    expect(drawQrCode('https://help.test/go/RE-1102/')).not.toBe(code);
  });
});

describe('toDownloadName', () => {
  it('names the product, the article and the language, in ASCII', () => {
    expect(toDownloadName('parcel-refused', 'zh')).toBe('Posta-parcel-refused-zh.pdf');
  });
});
