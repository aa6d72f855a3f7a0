import { listElements, type HtmlElement } from './html-tree.ts';
import { toCall, toLiteral } from './typst.ts';
import type { Writer } from './writer.ts';

const hasDeletedWords = ({ children }: HtmlElement): boolean =>
  listElements(children).some(({ name }) => name === 'del' || name === 's');

/** Returns a link to an address or to a place in the same document. */
export function writeLink(element: HtmlElement, { writeInline, resolveLink }: Writer): string {
  const { href } = element.attributes;
  const body = writeInline(element.children);
  if (!href) return body;
  const target = resolveLink(href);
  const destination = 'url' in target ? toLiteral(target.url) : `label(${toLiteral(target.label)})`;
  const link = toCall('link', {}, [destination, body]);
  return hasDeletedWords(element) ? toCall('not-underlined', {}, [link]) : link;
}
