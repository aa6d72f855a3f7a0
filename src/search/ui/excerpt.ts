import type { Piece } from '../query/excerpt.ts';

/** Returns an excerpt as nodes: text, and `<mark>` around what matched. */
export function createExcerptNodes(pieces: readonly Piece[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, marked } of pieces) {
    if (!marked) {
      fragment.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    fragment.append(mark);
  }
  return fragment;
}
