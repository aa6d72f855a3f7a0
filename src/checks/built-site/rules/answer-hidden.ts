import { measureWidth } from '../measure.ts';
import { listElements, type BuiltPage, type PageElement, type TextBlock } from '../page.ts';
import { createSiteFinding, quote, type SiteFinding } from '../site-finding.ts';
import type { CheckedSite } from '../site.ts';

/** What a control says that unfolds the rest of a text. */
const unfold =
  /^(?:(?:点击|点此)?(?:展开|阅读|查看|显示)(?:全文|全部|更多|剩余|余下).{0,6}|(?:read|show|view|see|expand|load) (?:more|all|the rest|full (?:text|article)))$/i;

/** Finds pages that fold their answer away: the lead, most of the text, or all behind «read more». */
export function checkAnswerHidden({ pages }: CheckedSite): SiteFinding[] {
  return pages
    .filter(({ isIndexable }) => isIndexable)
    .flatMap((page) => [...checkLead(page), ...checkControls(page)]);
}

function checkLead(page: BuiltPage): SiteFinding[] {
  const folded = page.blocks.filter(({ isFolded }) => isFolded);
  const lead = folded.find(({ isLead }) => isLead);
  const isMost = measure(folded) * 2 > measure(page.blocks);
  const block = lead ?? (isMost ? folded[0] : undefined);
  if (!block) return [];
  const text = quote(block.runs.map((run) => run.text).join(''));
  return [
    createSiteFinding('answer-hidden', page, {
      at: block,
      message: lead
        ? `${text} is before the first section and folded away; expected the answer in sight.`
        : `More than half of the text is folded away, from ${text} on; expected it in sight.`,
      fix: 'Take it out of <details>, or open that; what is hidden must not be what the reader came for.',
    }),
  ];
}

const checkControls = (page: BuiltPage): SiteFinding[] =>
  listElements(page, 'button', 'a', 'summary')
    .filter((element) => element.isInMain && isControl(element) && unfold.test(element.text))
    .map((element) =>
      createSiteFinding('answer-hidden', page, {
        at: element,
        message: `<${element.name}> "${element.text}" unfolds the text; expected all of it in sight.`,
        fix: 'Show the whole text; give long parts a heading of their own.',
      }),
    );

const isControl = ({ name, attributes: { href = '#' } }: PageElement): boolean =>
  name !== 'a' || href.startsWith('#') || href.startsWith('javascript:');

const measure = (blocks: readonly TextBlock[]): number =>
  blocks.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + measureWidth(text), 0);
