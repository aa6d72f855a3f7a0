import { Parser } from 'htmlparser2';
import type { PageSection } from '../page-card.ts';

/** Marks the element that holds what is searched; the article view writes it. */
const bodyAttribute = 'data-pagefind-body';

/** Marks what is not searched inside it. */
const ignoreAttribute = 'data-pagefind-ignore';

/** Elements whose text is not for reading. */
const silent = new Set(['script', 'style', 'svg', 'template', 'noscript']);

/** Elements that stand in a line of text; every other one begins and ends a block. */
const inline = new Set(
  'a abbr b bdi bdo cite code em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Stands between two blocks until the text is tidied. */
const blockBreak = '\n';

const isHeading = (name: string): boolean => /^h[2-6]$/.test(name);

interface OpenSection {
  readonly id: string;
  title: string;
  text: string;
}

/** How far a page is read. */
interface Reading {
  readonly sections: [OpenSection, ...OpenSection[]];
  /** The element that is searched has been met. */
  found: boolean;
  /** Open elements from that one inwards. */
  depth: number;
  /** The innermost of them that say nothing. */
  hushed: number;
  /** Name of the heading that is open. */
  heading: string;
}

function addText({ sections, heading }: Reading, text: string): void {
  const section = sections[sections.length - 1] ?? sections[0];
  if (heading) section.title += text;
  else section.text += text;
}

function openElement(reading: Reading, name: string, attributes: Record<string, string>): void {
  if (reading.depth === 0 && !(bodyAttribute in attributes)) return;
  reading.found = true;
  reading.depth += 1;
  const isSilent = ignoreAttribute in attributes || silent.has(name) || name === 'h1';
  if (reading.hushed === 0 && isSilent) addText(reading, ' ');
  if (reading.hushed > 0 || isSilent) {
    reading.hushed += 1;
  } else if (isHeading(name) && attributes.id) {
    reading.heading = name;
    reading.sections.push({ id: attributes.id, title: '', text: '' });
  } else if (!inline.has(name)) {
    addText(reading, blockBreak);
  }
}

function closeElement(reading: Reading, name: string): void {
  if (reading.depth === 0) return;
  reading.depth -= 1;
  if (reading.hushed > 0) reading.hushed -= 1;
  else if (name === reading.heading) reading.heading = '';
  else if (!inline.has(name)) addText(reading, blockBreak);
}

/**
 * Returns the text of a built page in sections: what stands before the first heading, then one for each
 * heading with an id. The page's own title is left out. Throws where the page has no element to search.
 */
export function readSections(html: string, href: string): PageSection[] {
  const beginning = { id: '', title: '', text: '' };
  const reading: Reading = {
    sections: [beginning],
    found: false,
    depth: 0,
    hushed: 0,
    heading: '',
  };
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(reading, name, attributes),
    ontext: (text) => {
      // Line breaks of the source are white space.
      if (reading.depth > 0 && reading.hushed === 0) addText(reading, text.replace(/\s+/g, ' '));
    },
    onclosetag: (name) => closeElement(reading, name),
  });
  parser.end(html);
  if (!reading.found)
    throw new Error(`${href} has no element with ${bodyAttribute}; expected an <article>.`);
  return reading.sections.map(({ id, title, text }) => ({
    id,
    title: tidyText(title),
    text: tidyText(text),
  }));
}

/**
 * Returns text as one line. Blocks that end without a stop, as points of a list do, are parted by a dot, or
 * they would read as one sentence; Chinese stops want no space after them.
 */
const tidyText = (text: string): string =>
  text
    .trim()
    .replace(/([，。？！：；、）])\s*\n\s*/g, '$1')
    .replace(/”\s*\n\s*(?=\p{Script=Han})/gu, '”')
    .replace(/([.,?!:;)”’])\s*\n\s*/g, '$1 ')
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/ {2,}/g, ' ');
