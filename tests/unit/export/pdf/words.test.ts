import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrintable, listFontFiles } from '../../../../src/content-model/print-fonts.ts';
import {
  toPrinted,
  writeCode,
  writeCodeLines,
  writeText,
} from '../../../../src/export/pdf/words.ts';

/** Returns the text of an expression, and how many pieces it has. */
function read(expression: string) {
  const pieces = [...expression.matchAll(/"((?:[^"\\]|\\.)*)"/gsu)].map(([text]) => text);
  return {
    text: pieces.map((piece) => JSON.parse(piece) as string).join(''),
    pieces: pieces.length,
  };
}

describe('words on paper', () => {
  it.each([
    ['a short word', 'internet', 400, 1],
    ['a long word', 'Kraftfahrzeughaftpflicht', 400, 2],
    ['an address', `https://example.com/${'a'.repeat(60)}`, 400, 26],
    ['a word in a narrow column', 'Longerword', 40, 2],
    ['Chinese', '很长的一句话没有标点'.repeat(20), 40, 1],
    ['Thai, which has no spaces', 'สวัสดีชาวโลก'.repeat(20), 400, 1],
    ['signs that no line may begin with', '！'.repeat(50), 400, 16],
    ['words with spaces that do not break', 'a\u00a0b'.repeat(20), 400, 20],
    ['signs between Chinese characters', '他说：“好。”（真的！）', 40, 1],
  ])('breaks %s', (_what, text, room, pieces) => {
    expect(read(writeText(text, room))).toEqual({ text, pieces });
  });

  it('keeps letters and their marks together', () => {
    expect(writeText('e\u0301'.repeat(40), 400)).not.toContain('"\u0301');
  });

  it('loses no character, whatever the room', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 460 }), (text, room) => {
        const printed = toPrinted(text).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
        expect(read(writeText(text, room)).text).toBe(printed);
        for (const write of [writeCode, writeCodeLines]) {
          const { text: code } = read(write(text, room));
          expect(code.replaceAll('\u200b', '')).toBe(printed.replaceAll('\u200b', ''));
        }
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  it('shows a sign for what no font has', () => {
    expect(toPrinted('李𠮷，ሀ1')).toBe('李\ufffd，\ufffd1');
  });
});

describe('the fonts of PDFs', () => {
  it.each([
    ['keys and menus', '⋮⌥⌘⇧⏎⎋⌫⏏☰⚙'],
    ['arrows and marks', '→⇒↔⤴✓✗★①Ⓐ●◆'],
    ['mathematics', '∑≠≤√∞∀∈±½′″'],
    ['currencies', '₿€₹₩₽₺₴₫₱₪'],
    ['boxes, raised signs and numerals', '┌─╔▒█⁰ⁿ₂Ⅻⅳ�'],
    ['Japanese and Korean', 'こんにちはカタカナー込働峠ｱ한국어뷁'],
    ['Arabic, Hebrew, Thai, Devanagari', 'مرحباשלוםสวัสดีनमस्ते'],
    ['Vietnamese, Greek, Cyrillic', 'ếướΆλἐЖѣҐ'],
    ['emoji', '👍🏽👨🇨🫠🫨'],
  ])('have %s', (_what, text) => {
    expect([...text].filter((character) => !isPrintable(character))).toEqual([]);
  });

  it('are families that help.typ names, and no others', () => {
    const styles = readFileSync(
      new URL('../../../../src/export/pdf/help.typ', import.meta.url),
      'utf8',
    );
    const toName = (family: string): string => family.replaceAll(/[\s-]/g, '').toLowerCase();
    const named = [...styles.matchAll(/"(N(?:oto|anum)[\w ]*)"/g)].map(([, name = '']) => name);
    const files = listFontFiles().map((file) => /([^/\\]+)_\w+\.ttf$/.exec(file)?.[1] ?? '');
    expect(new Set(named.map(toName))).toEqual(
      new Set(files.map((file) => toName(file.split('_')[0] ?? ''))),
    );
  });
});
