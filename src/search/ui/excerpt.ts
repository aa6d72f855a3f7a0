/**
 * Returns an excerpt of Pagefind as nodes: text, and `<mark>` around what matched. Any other element
 * is left out, whatever an index may hold.
 */
export function createExcerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    if (node instanceof Element && node.tagName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    } else {
      fragment.append(text);
    }
  }
  return fragment;
}
