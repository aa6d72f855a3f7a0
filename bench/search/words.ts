const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Returns the words of a Chinese text, split by `Intl.Segmenter`; words of other scripts stay whole.
 *
 * @example
 * splitChinese('音箱没有声音 help') // => ['音', '箱', '没有', '声音', 'help']
 */
export const splitChinese = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
