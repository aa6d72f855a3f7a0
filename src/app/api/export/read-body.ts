import { Parser } from 'htmlparser2';
import { createElement, createText, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** Marks the element that holds the author's text; the article view writes it. */
const bodyAttribute = 'data-article-body';

interface OpenElement {
  readonly name: string;
  readonly attributes: HtmlElement['attributes'];
  readonly children: HtmlNode[];
}

/**
 * Returns what stands in the body of an article's page: the text its author wrote, as the site renders it.
 * Throws where the page has no element with the mark.
 */
export function readBody(html: string, href: string): readonly HtmlNode[] {
  /** Open elements from the body inwards; empty outside it. */
  const open: OpenElement[] = [];
  let body: readonly HtmlNode[] | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const starts = body === undefined && bodyAttribute in attributes;
      if (open.length > 0 || starts) open.push({ name, attributes, children: [] });
    },
    ontext: (text) => open[open.length - 1]?.children.push(createText(text)),
    onclosetag: () => {
      const closed = open.pop();
      if (!closed) return;
      const parent = open[open.length - 1];
      if (!parent) {
        body = closed.children;
        // What follows is the rest of the page: nobody reads it.
        parser.pause();
      } else parent.children.push(createElement(closed.name, closed.attributes, closed.children));
    },
  });
  // What stands before it costs half as much again to parse.
  const mark = html.indexOf(` ${bodyAttribute}`);
  if (mark >= 0) parser.end(html.slice(html.lastIndexOf('<', mark)));
  if (body) return body;
  throw new Error(
    `${href} has no element with ${bodyAttribute}; expected one around the article’s text.`,
  );
}
