import type { ApiArticle, ApiSection } from '../../api/contract.ts';

/** What a page says of Trusted Types; few browsers and no type library know it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ) => { readonly createHTML: (html: string) => string };
}

/**
 * Returns the body of an article: each heading, and the HTML of its section as the content API has cleaned it
 * (no classes, styles or scripts). A host may forbid HTML from strings (Trusted Types): then its plain text.
 */
export function createSections(
  { sections, origin }: Pick<ApiArticle, 'sections' | 'origin'>,
  ownOrigin: string,
): Node[] {
  return sections.flatMap((section) => {
    const body = parseSection(section);
    moveAddresses(body, origin, ownOrigin);
    return [...createHeading(section), body];
  });
}

/** Addresses in the text are those of the published site; a copy of it on another host leads to itself. */
function moveAddresses(body: ParentNode, from: string, to: string): void {
  for (const element of body.querySelectorAll('[href], [src]')) {
    for (const name of ['href', 'src']) {
      const url = element.getAttribute(name);
      if (url?.startsWith(`${from}/`)) element.setAttribute(name, to + url.slice(from.length));
    }
  }
}

/** The panel's own title is a level above the page's: an article's h2 is an h4 here. */
function createHeading({ id, level, title }: ApiSection): HTMLElement[] {
  if (title === '') return [];
  const heading = document.createElement(`h${Math.min(level + 2, 6)}`);
  heading.id = id;
  heading.textContent = title;
  return [heading];
}

function parseSection({ html, text }: ApiSection): DocumentFragment {
  const template = document.createElement('template');
  try {
    template.innerHTML = trust(html);
    return template.content;
  } catch {
    const lines = document.createDocumentFragment();
    for (const line of text.split('\n')) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      lines.append(paragraph);
    }
    return lines;
  }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Throws where the host allows no policy of this name. */
function trust(html: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return html;
  policy ??= trustedTypes.createPolicy('help-widget', { createHTML: (text) => text });
  return policy.createHTML(html);
}
