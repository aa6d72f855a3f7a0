import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AuthorComponent } from './author-component.ts';

/**
 * A picture with a caption: text in the attribute `caption`, or Markdown in the component. The title of a Markdown
 * picture becomes the same (src/content-model/markdown/figures.ts).
 */
export const figure: AuthorComponent = {
  attributes: { src: 'picture', alt: 'text' },
  optional: { caption: 'text' },
  toHast: ({ attributes: { src, alt, caption }, children }) => {
    const words: ElementContent[] = [
      ...(caption === undefined ? [] : [h('p', caption)]),
      ...children,
    ];
    return h('figure', [
      h('img', { src, alt }),
      ...(words.length === 0 ? [] : [h('figcaption', unwrapOnly(words))]),
    ]);
  },
};

/** Unwraps a paragraph that is alone, because a caption is mostly one line. */
function unwrapOnly(nodes: readonly ElementContent[]): ElementContent[] {
  const visible = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [first, second] = visible;
  const isAlone = second === undefined && first?.type === 'element' && first.tagName === 'p';
  return isAlone ? first.children : visible;
}
