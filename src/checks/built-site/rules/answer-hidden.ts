import { measureWidth } from '../measure.ts';
import { listElements, textOf, type BuiltPage, type PageElement, type TextBlock } from '../page.ts';
import type { Problem } from '../../rule.ts';
import { quote } from '../../message-parts.ts';
import type { CheckedSite } from '../site.ts';

/** Labels of controls that expand the rest of a text. */
const expandLabel =
  /^(?:(?:点击|点此)?(?:展开|阅读|查看|显示)(?:全文|全部|更多|剩余|余下).{0,6}|(?:read|show|view|see|expand|load) (?:more|all|the rest|full (?:text|article)))$/i;

/** Finds pages that collapse their answer: the lead, most of the text, or all of it behind “read more”. */
export function checkAnswerHidden({ pages }: CheckedSite): Problem[] {
  return pages
    .filter(({ isIndexable }) => isIndexable)
    .flatMap((page) => [...checkLead(page), ...checkControls(page)]);
}

function checkLead(page: BuiltPage): Problem[] {
  const text = page.blocks.filter(({ isNavigation }) => !isNavigation);
  const collapsed = text.filter(({ isCollapsed }) => isCollapsed);
  const lead = collapsed.find(({ isLead }) => isLead);
  const isMost = measure(collapsed) * 2 > measure(text);
  const block = lead ?? (isMost ? collapsed[0] : undefined);
  if (!block) return [];
  const quoted = quote(textOf(block));
  return [
    {
      file: page.file,
      at: block,
      message: lead
        ? `${quoted} is before the first section and collapsed; expected the answer to be visible.`
        : `More than half of the text is collapsed, starting at ${quoted}; expected it to be visible.`,
      fix: 'Move it out of <details>, or open it: readers must see what they came for.',
    },
  ];
}

const checkControls = (page: BuiltPage): Problem[] =>
  listElements(page, 'button', 'a', 'summary')
    .filter((element) => element.isInMain && isControl(element) && expandLabel.test(element.text))
    .map((element) => ({
      file: page.file,
      at: element,
      message: `<${element.name}> "${element.text}" expands the text; expected all of it to be visible.`,
      fix: 'Show the whole text; give long parts a heading.',
    }));

const isControl = ({ name, attributes: { href = '#' } }: PageElement): boolean =>
  name !== 'a' || href.startsWith('#') || href.startsWith('javascript:');

const measure = (blocks: readonly TextBlock[]): number =>
  blocks.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + measureWidth(text), 0);
