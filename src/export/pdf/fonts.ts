import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The typefaces of every PDF, from npm, so that every machine sets the same pages. The engine looks at the
 * system's fonts too and cannot be told not to: a family, weight or slant that is asked for and not listed
 * here would differ from machine to machine. The template (help.typ) asks for these alone.
 */
const fonts = [
  {
    name: 'noto-sans',
    family: 'NotoSans',
    styles: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  },
  { name: 'noto-sans-sc', family: 'NotoSansSC', styles: ['400Regular', '700Bold'] },
  { name: 'noto-sans-mono', family: 'NotoSansMono', styles: ['400Regular', '700Bold'] },
  // In one colour: the same on every printer, and a few hundred bytes a sign instead of kilobytes.
  { name: 'noto-emoji', family: 'NotoEmoji', styles: ['400Regular', '700Bold'] },
] as const;

const require = createRequire(import.meta.url);

const describePackage = (name: string): string => `@expo-google-fonts/${name}/package.json`;

/** Returns the font files, each by its absolute path. Throws where a package is not installed. */
export const listFontFiles = (): string[] =>
  fonts.flatMap(({ name, family, styles }) => {
    const directory = dirname(require.resolve(describePackage(name)));
    return styles.map((style) => join(directory, style, `${family}_${style}.ttf`));
  });
