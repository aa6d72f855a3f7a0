import type { Localised } from '../../src/i18n/locales.ts';

/** Returns the lines of a text as pairs: `中文 | English`, one per line. */
export const toPairs = (text: string): readonly Localised[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.trim().split(' | ');
      return { zh, en };
    });
