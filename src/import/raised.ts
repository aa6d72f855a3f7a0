import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { RootContent } from 'mdast';
import { isElement } from '../content-model/markdown/elements.ts';

const superscript = new Map(
  [...'0123456789+-=()n'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? sign]),
);
const subscript = new Map(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign]),
);

const signsOf = { sup: superscript, sub: subscript } as const;

/** Returns the text of a raised or lowered element: digits are characters of their own; other text stays as it is. */
export function toRaised(state: State, node: Element, kind: keyof typeof signsOf): RootContent[] {
  const signs = signsOf[kind];
  const words = [...toString(node)];
  if (
    node.children.some(isElement) ||
    words.length === 0 ||
    !words.every((sign) => signs.has(sign))
  )
    return state.all(node);
  return [{ type: 'text', value: words.map((sign) => signs.get(sign)).join('') }];
}
