import type { ApiSection } from '../contract.ts';
import { cleanFlow } from './clean.ts';
import { cutSections, type CutSection } from './cut-sections.ts';
import { formatHtml } from './format-html.ts';
import { formatText } from './format-text.ts';
import { readBody } from './read-body.ts';
import type { ResolveAddress } from './resolve-address.ts';
import { tidyBlock } from './tidy-space.ts';

/**
 * Returns the body of an article's page in sections: what stands before the first heading, where something
 * does, then one for each heading with an id. Throws where the page has no body.
 */
export function readSections(html: string, href: string, resolve: ResolveAddress): ApiSection[] {
  const body = cleanFlow(readBody(html, href), (address) => resolve(address, href));
  return cutSections(body)
    .map(toSection)
    .filter(({ id, html: content }) => id !== '' || content !== '');
}

/** Cutting may leave elements empty: so it is tidied last. */
function toSection({ heading, nodes }: CutSection): ApiSection {
  const content = tidyBlock(nodes);
  return {
    id: heading?.attributes.id ?? '',
    level: Number(heading?.name.slice(1) ?? 2),
    title: formatText(tidyBlock(heading?.children ?? [])),
    html: formatHtml(content),
    text: formatText(content),
  };
}
