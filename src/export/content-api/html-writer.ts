import { escapeHtml } from '../html.ts';
import { inlineElements, voidElements } from './clean-markup.ts';

/** Writes clean HTML as it is parsed: white space between blocks is left out, between words it is one space. */
export interface HtmlWriter {
  readonly add: (text: string) => void;
  readonly open: (element: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (element: string) => void;
  readonly finish: () => string;
}

export function createHtmlWriter(): HtmlWriter {
  let html = '';
  /** The last thing written was the edge of a block: white space after it says nothing. */
  let atEdge = true;
  /** Depth of open `pre` elements, in which white space is text. */
  let preformatted = 0;

  const writeTag = (tag: string, element: string): void => {
    const isBlock = !inlineElements.has(element);
    if (isBlock && preformatted === 0) html = html.trimEnd();
    html += tag;
    atEdge = isBlock;
  };
  return {
    add: (text) => {
      const said = atEdge && preformatted === 0 ? text.replace(/^\s+/, '') : text;
      if (said === '') return;
      html += escapeHtml(said);
      atEdge = false;
    },
    open: (element, attributes) => {
      const said = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
      );
      writeTag(`<${element}${said.join('')}>`, element);
      if (element === 'pre') preformatted += 1;
    },
    close: (element) => {
      if (element === 'pre') preformatted -= 1;
      if (!voidElements.has(element)) writeTag(`</${element}>`, element);
    },
    finish: () => html.trim(),
  };
}
