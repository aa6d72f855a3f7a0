import { Parser } from 'htmlparser2';
import type { ApiSection } from '../../api/contract.ts';
import {
  inlineElements,
  isSafeUrl,
  keptElements,
  silentElements,
  voidElements,
} from './clean-markup.ts';
import { createHtmlWriter, type HtmlWriter } from './html-writer.ts';
import { createTextWriter, type TextWriter } from './text-writer.ts';

/** Marks the element that holds what an article's author has written; the article view writes it. */
const bodyAttribute = 'data-article-body';

type Attributes = Readonly<Record<string, string>>;

/** Returns the attributes of a link or picture outside of the page; undefined where it leads nowhere. */
export type ResolveUrl = (url: string) => Attributes | undefined;

/** A section that is being read. */
interface OpenSection {
  readonly id: string;
  readonly level: number;
  title: string;
  readonly html: HtmlWriter;
  readonly text: TextWriter;
}

const openSection = (id = '', level = 2): OpenSection => ({
  id,
  level,
  title: '',
  html: createHtmlWriter(),
  text: createTextWriter(),
});

const isHeading = (name: string): boolean => /^h[2-6]$/.test(name);

/**
 * Returns the body of a built page in sections, as clean HTML and as text: what stands before the first heading
 * with an id, then one for each. Throws where the page has no body; `href` is named then.
 */
export function readSections(html: string, href: string, resolve: ResolveUrl): ApiSection[] {
  const reader = createReader(resolve);
  const parser = new Parser(reader.handlers);
  parser.end(html);
  const sections = reader.finish();
  if (sections) return sections;
  throw new Error(`${href} has no element with ${bodyAttribute}; expected the article’s body.`);
}

function createReader(resolve: ResolveUrl) {
  const sections: OpenSection[] = [];
  let current = openSection();
  /** Open elements from the body inwards: the tag each was written with, if any. */
  const written: (string | undefined)[] = [];
  let hushed = 0;
  /** The heading that is open becomes the section's title. */
  let heading = '';

  const write = (name: string, attributes: Attributes): string | undefined => {
    const clean = cleanElement(name, attributes, resolve);
    if (!inlineElements.has(name) || name === 'img') current.text.open(name, attributes.start);
    if (name === 'img') current.text.add(attributes.alt ?? '');
    if (!clean || heading) return undefined;
    current.html.open(clean.name, clean.attributes);
    return clean.name;
  };
  const open = (name: string, attributes: Attributes): void => {
    if (written.length === 0 && !(bodyAttribute in attributes)) return;
    const isBody = written.length === 0;
    if (hushed > 0 || silentElements.has(name)) {
      hushed += 1;
      written.push(undefined);
    } else if (!isBody && isHeading(name) && attributes.id) {
      sections.push(current);
      current = openSection(attributes.id, Number(name.slice(1)));
      heading = name;
      written.push(undefined);
    } else {
      written.push(isBody ? undefined : write(name, attributes));
    }
  };
  const close = (name: string): void => {
    if (written.length === 0) return;
    const tag = written.pop();
    if (hushed > 0) {
      hushed -= 1;
      return;
    }
    if (name === heading) {
      heading = '';
      return;
    }
    if (!inlineElements.has(name)) current.text.close(name);
    if (tag !== undefined && !voidElements.has(tag)) current.html.close(tag);
    if (written.length === 0) sections.push(current);
  };
  const addText = (text: string): void => {
    if (written.length === 0 || hushed > 0) return;
    const said = text.replace(/\s+/g, ' ');
    if (heading) current.title += said;
    else {
      current.html.add(said);
      current.text.add(said);
    }
  };
  return {
    handlers: { onopentag: open, onclosetag: close, ontext: addText },
    finish: () => (sections.length === 0 ? undefined : sections.map(finishSection).filter(isSaid)),
  };
}

const finishSection = ({ id, level, title, html, text }: OpenSection): ApiSection => ({
  id,
  level,
  title: title.trim(),
  html: html.finish(),
  text: text.finish(),
});

/** A body may begin with a heading: then nothing stands before it. */
const isSaid = ({ id, html }: ApiSection): boolean => id !== '' || html !== '';

/** Returns an element as an app is given it, or undefined where only its content is. */
function cleanElement(
  name: string,
  attributes: Attributes,
  resolve: ResolveUrl,
): { readonly name: string; readonly attributes: Attributes } | undefined {
  const keep = Object.hasOwn(keptElements, name) ? keptElements[name] : undefined;
  if (!keep || (name === 'span' && !attributes.lang)) return undefined;
  const url = name === 'img' ? attributes.src : name === 'a' ? attributes.href : undefined;
  const resolved = url === undefined ? undefined : resolve(url);
  if ((name === 'a' || name === 'img') && !resolved) return undefined;
  const kept = ['lang', ...keep].flatMap((key): [string, string][] => {
    const value = attributes[key];
    return value === undefined ? [] : [[key, value]];
  });
  const { href, ...rest } = resolved ?? {};
  if (href !== undefined && !isSafeUrl(href)) return undefined;
  return {
    name,
    attributes: {
      ...(href !== undefined && { [name === 'img' ? 'src' : 'href']: href }),
      ...(name === 'a' && rest),
      ...Object.fromEntries(kept),
    },
  };
}
