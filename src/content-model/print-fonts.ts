import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readRanges } from './font-ranges.ts';

/**
 * The fonts of all PDFs, from npm, so that pages are the same on every machine. The engine also uses the fonts of
 * the system, and this cannot be disabled: families, weights and styles that are not listed here would differ
 * between machines. help.typ uses only these.
 */
const fonts = [
  {
    name: 'noto-sans',
    family: 'NotoSans',
    styles: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  },
  { name: 'noto-sans-sc', family: 'NotoSansSC', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-mono', family: 'NotoSansMono', styles: ['400Regular', '700Bold'] },
  // In one colour: the same on every printer, and a few hundred bytes per character instead of kilobytes.
  { name: 'noto-emoji', family: 'NotoEmoji', styles: ['400Regular', '700Bold'] },
  // Signs: arrows, keys, mathematics, currencies.
  { name: 'noto-sans-symbols', family: 'NotoSansSymbols', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-symbols-2', family: 'NotoSansSymbols2', styles: ['400Regular'] },
  { name: 'noto-sans-math', family: 'NotoSansMath', styles: ['400Regular'] },
  // Words of other languages. Noto Sans KR would be 57 MB.
  { name: 'nanum-gothic', family: 'NanumGothic', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-arabic', family: 'NotoSansArabic', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-hebrew', family: 'NotoSansHebrew', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-thai', family: 'NotoSansThai', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-devanagari', family: 'NotoSansDevanagari', styles: ['400Regular', '700Bold'] },
] as const;

const require = createRequire(import.meta.url);

const describePackage = (name: string): string => `@expo-google-fonts/${name}/package.json`;

/** Returns the font files, each by its absolute path. Throws if a package is not installed. */
export const listFontFiles = (): string[] =>
  fonts.flatMap(({ name, family, styles }) => {
    const directory = dirname(require.resolve(describePackage(name)));
    return styles.map((style) => join(directory, style, `${family}_${style}.ttf`));
  });

/** Characters that need a glyph: not ASCII, controls, white space, and those that only change the one before. */
export const drawn = /[^\p{ASCII}\p{Cc}\s\p{Default_Ignorable_Code_Point}]/gu;

/** The bits of all code points. */
const bits = new Uint8Array(0x11_0000 / 8);
let isRead = false;

/** Tells whether one of the fonts has a character. */
export function isPrintable(character: string): boolean {
  if (!isRead) {
    for (const { first, last } of listFontFiles().flatMap(readRanges)) {
      for (let code = first; code <= last; code += 1) {
        bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
      }
    }
    isRead = true;
  }
  const code = character.codePointAt(0) ?? 0;
  return ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
}
