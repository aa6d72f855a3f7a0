import type { BuiltPage } from '../page.ts';
import { parseFontSize } from '../font-size.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** 10 points, the least that Baidu and Toutiao ask of main text, in CSS pixels. */
const leastPixels = 40 / 3;

/** Selectors that set the size of running text, and nothing smaller than it. */
const runningText = /^(?:html|:root|body|main|article|p|li|td|dd|\.prose|\.lead)$/;

/** Finds running text smaller than 10 points, where its size is written: in pixels, points or rem. */
export const checkTextSize = ({ pages, styles }: CheckedSite): SiteFinding[] => [
  ...pages.filter(({ isIndexable }) => isIndexable).flatMap(checkPage),
  ...[...styles].flatMap(([file, css]) => checkStyles(file, css)),
];

const checkPage = (page: BuiltPage): SiteFinding[] =>
  page.blocks
    .filter(({ fontSize = leastPixels }) => fontSize < leastPixels)
    .map((block) =>
      createSiteFinding('text-size', page, {
        at: block,
        message: `${quote(block.runs.map(({ text }) => text).join(''))} is ${block.fontSize} px; expected at least 10 pt (13.33 px).`,
        fix: 'Leave its size to the stylesheet.',
      }),
    );

function checkStyles(file: string, css: string): SiteFinding[] {
  return Array.from(css.matchAll(/([^{}]+)\{([^{}]*)\}/g)).flatMap(
    ([, selectors = '', rules = '']) => {
      const selector = selectors.split(',').find((each) => runningText.test(each.trim()));
      const [, value = ''] = /(?:^|;)\s*font-size\s*:([^;]+)/i.exec(rules) ?? [];
      const pixels = parseFontSize(value);
      if (selector === undefined || pixels === undefined || pixels >= leastPixels) return [];
      return createSiteFinding(
        'text-size',
        { file },
        {
          message: `\`${selector.trim()}\` has font-size ${value.trim()}; expected at least 10 pt (13.33 px).`,
          fix: 'Enlarge it in src/layout/styles/.',
        },
      );
    },
  );
}
