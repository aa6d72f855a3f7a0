import { textOf, type BuiltPage } from '../page.ts';
import { findFontSize, parseFontSize } from '../font-size.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** 10 points in CSS pixels: the minimum that Baidu and Toutiao ask for main text. */
const leastPixels = 40 / 3;

/** Selectors that set the size of running text. */
const runningText = /^(?:html|:root|body|main|article|p|li|td|dd|\.prose|\.lead)$/;

/** Finds running text smaller than 10 points, if its size is given in pixels, points or rem. */
export const checkTextSize = ({ pages, styles }: CheckedSite): Problem[] => [
  ...pages.filter(({ isIndexable }) => isIndexable).flatMap(checkPage),
  ...[...styles].flatMap(([file, css]) => checkStyles(file, css)),
];

const checkPage = (page: BuiltPage): Problem[] =>
  page.blocks
    .filter(({ fontSize = leastPixels }) => fontSize < leastPixels)
    .map((block) => ({
      file: page.file,
      at: block,
      message: `${quote(textOf(block))} is ${block.fontSize} px; expected at least 10 pt (13.33 px).`,
      fix: 'Remove the size: the stylesheet sets it.',
    }));

function checkStyles(file: string, css: string): Problem[] {
  return Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(
    ([, selectors = '', rules = '']) => {
      const selector = selectors.split(',').find((each) => runningText.test(each.trim()));
      const value = findFontSize(rules) ?? '';
      const pixels = parseFontSize(value);
      if (selector === undefined || pixels === undefined || pixels >= leastPixels) return [];
      return {
        file,
        message: `\`${selector.trim()}\` has font-size ${value.trim()}; expected at least 10 pt (13.33 px).`,
        fix: 'Enlarge it in src/layout/styles/.',
      };
    },
  );
}
