import { listElements, type HtmlElement } from './html-tree.ts';
import { toCall, toLiteral } from './typst.ts';
import type { LinkTarget, Writer } from './writer.ts';

const hasDeletedWords = ({ children }: HtmlElement): boolean =>
  listElements(children).some(({ name }) => name === 'del' || name === 's');

const toDestination = (target: LinkTarget): string =>
  'url' in target ? toLiteral(target.url) : `label(${toLiteral(target.label)})`;

/** Returns a link; one to another article of a book says the page, for who reads it on paper. */
export const writeLinkTo = (target: LinkTarget, body: string): string =>
  toCall('isElsewhere' in target ? 'reference' : 'link', {}, [toDestination(target), body]);

/** Returns a link to an address or to a place in the same document. */
export function writeLink(element: HtmlElement, { writeInline, resolveLink }: Writer): string {
  const { href } = element.attributes;
  const body = writeInline(element.children);
  if (!href) return body;
  const link = writeLinkTo(resolveLink(href), body);
  return hasDeletedWords(element) ? toCall('not-underlined', {}, [link]) : link;
}
