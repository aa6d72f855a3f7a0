import type { Bilingual } from './bilingual.ts';

/** Returns the lines of a text as pairs: `中文 | English`, one per line. */
export const toPairs = (text: string): readonly Bilingual[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.trim().split(' | ');
      return { zh, en };
    });
