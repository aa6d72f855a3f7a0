const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Returns the words of a Chinese text, split by `Intl.Segmenter`; words of other scripts stay whole.
 *
 * @example
 * splitChinese('提现没到账 OKPay') // => ['提', '现', '没', '到', '账', 'OKPay']
 */
export const splitChinese = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
