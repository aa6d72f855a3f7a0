import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { BodyAttribute } from './body-parts.ts';
import { positionOf } from './position-of.ts';

/** Returns the attributes of a component that are not expressions themselves. */
export const listAttributes = (element: MdxJsxFlowElement | MdxJsxTextElement): BodyAttribute[] =>
  element.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [];
    const { name, value } = attribute;
    const position = positionOf(attribute.position ? attribute : element);
    return {
      ...position,
      name,
      value: typeof value === 'object' ? (value ? undefined : '') : value,
    };
  });
