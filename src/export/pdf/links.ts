import type { Element } from 'hast';
import { getProperty, listElements } from '../../content-model/markdown/elements.ts';
import { toCall, toLiteral } from './typst.ts';
import type { LinkTarget, Writer } from './writer.ts';

const hasDeletedWords = ({ children }: Element): boolean =>
  listElements(children).some(({ tagName }) => tagName === 'del' || tagName === 's');

const toDestination = (target: LinkTarget): string =>
  'url' in target ? toLiteral(target.url) : `label(${toLiteral(target.label)})`;

/** Returns a link; a link to another article of a book includes its page number, for readers on paper. */
export const writeLinkTo = (target: LinkTarget, body: string): string =>
  toCall('isElsewhere' in target ? 'reference' : 'link', {}, [toDestination(target), body]);

/** Returns a link to an address or to a place in the same document. */
export function writeLink(element: Element, { write, resolveLink }: Writer): string {
  const href = getProperty(element, 'href');
  const body = write(element.children);
  if (!href) return body;
  const link = writeLinkTo(resolveLink(href), body);
  return hasDeletedWords(element) ? toCall('not-underlined', {}, [link]) : link;
}
