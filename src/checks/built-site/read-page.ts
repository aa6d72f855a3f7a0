import { Parser } from 'htmlparser2';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { readFontSize } from './font-size.ts';
import type { BuiltPage, PageElement, Position, TextBlock, TextRun } from './page.ts';

/** Elements that rules check; others are kept only if they could cover the page. */
const kept = new Set(
  (
    'html title meta base link script style main h1 h2 h3 h4 h5 h6 a area button summary details dialog ' +
    'img source video audio track iframe frame embed object applet use form input time'
  ).split(' '),
);

/** Elements whose text rules check. */
const texted = new Set('title script style h1 h2 h3 h4 h5 h6 a button summary time'.split(' '));

/** Elements whose text is not shown as text of the page. */
const silent = new Set(['script', 'style', 'svg', 'noscript', 'title', 'textarea', 'select']);

/** Elements whose text is in no language. */
const literal = new Set(['code', 'kbd', 'samp', 'var', 'pre']);

/** Inline elements; all others begin and end a block. */
const inline = new Set(
  (
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong ' +
    'sub sup time u var wbr'
  ).split(' '),
);

const voidElements = new Set(
  'area base br col embed frame hr img input link meta source track wbr'.split(' '),
);

/** What descendants of an open element inherit. */
interface Frame {
  readonly name: string;
  readonly lang: string;
  readonly isInMain: boolean;
  readonly isHidden: boolean;
  /** Inside `<details>` without `open`, but not in its summary. */
  readonly isCollapsed: boolean;
  readonly isNavigation: boolean;
  readonly isSilent: boolean;
  readonly isLiteral: boolean;
  readonly fontSize: number | undefined;
  readonly element: Mutable<PageElement> | undefined;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };
type OpenBlock = Omit<TextBlock, 'runs'> & { readonly runs: Mutable<TextRun>[] };

const outermost: Frame = {
  name: '',
  lang: '',
  isInMain: false,
  isHidden: false,
  isCollapsed: false,
  isNavigation: false,
  isSilent: false,
  isLiteral: false,
  fontSize: undefined,
  element: undefined,
};

/** Collects what rules check while the parser walks a page. */
class PageReader {
  readonly elements = new Map<string, PageElement[]>();
  readonly anchors = new Set<string>();
  readonly blocks: OpenBlock[] = [];
  private readonly frames: Frame[] = [outermost];
  /** The open elements whose text is kept. */
  private readonly texted: Mutable<PageElement>[] = [];
  private block: OpenBlock | undefined;
  private isLead = true;

  private get top(): Frame {
    return this.frames[this.frames.length - 1] ?? outermost;
  }

  open(name: string, attributes: Record<string, string>, position: Position): void {
    const frame = this.enter(name, attributes, position);
    if (attributes.id) this.anchors.add(attributes.id);
    if (name === 'a' && attributes.name) this.anchors.add(attributes.name);
    if (!inline.has(name)) this.block = undefined;
    if (this.isLead && frame.isInMain && !frame.isHidden && /^h[2-6]$/.test(name))
      this.isLead = false;
    this.frames.push(frame);
    if (frame.element) this.texted.push(frame.element);
  }

  private enter(name: string, attributes: Record<string, string>, position: Position): Frame {
    const { top } = this;
    const isHidden = top.isHidden || 'hidden' in attributes;
    const lang = attributes.lang ?? top.lang;
    const isInMain = top.isInMain || name === 'main' || attributes.role === 'main';
    const { line, column } = position;
    const element = isKept(name, attributes)
      ? { name, attributes, text: '', lang, isInMain, isHidden, line, column }
      : undefined;
    if (element) this.keep(element);
    return {
      name,
      lang,
      isInMain,
      isHidden,
      isCollapsed: isCollapsedIn(top, name, attributes),
      isNavigation: top.isNavigation || name === 'nav',
      isSilent: top.isSilent || silent.has(name) || isWaiting(attributes),
      isLiteral: top.isLiteral || literal.has(name),
      fontSize: readFontSize(name, attributes) ?? top.fontSize,
      element: element && texted.has(name) ? element : undefined,
    };
  }

  private keep(element: PageElement): void {
    const list = this.elements.get(element.name);
    if (list) list.push(element);
    else this.elements.set(element.name, [element]);
  }

  text(text: string, position: () => Position): void {
    for (const element of this.texted) element.text += text;
    const { top } = this;
    if (!top.isInMain || top.isSilent) return;
    const shown = top.isLiteral ? '…' : collapse(text);
    if (!this.block && shown.trim() === '') return;
    const { runs } = (this.block ??= this.begin(top, position()));
    const last = runs[runs.length - 1];
    if (last?.lang === top.lang) last.text += shown;
    else runs.push({ text: shown, lang: top.lang });
  }

  private begin(top: Frame, { line, column }: Position): OpenBlock {
    const block: OpenBlock = {
      runs: [],
      isCollapsed: top.isCollapsed || top.isHidden,
      isNavigation: top.isNavigation,
      isLead: this.isLead,
      line,
      column,
      ...(top.fontSize !== undefined && { fontSize: top.fontSize }),
    };
    this.blocks.push(block);
    return block;
  }

  close(name: string): void {
    if (!inline.has(name)) this.block = undefined;
    const element = this.frames.pop()?.element;
    if (!element) return;
    this.texted.pop();
    // Hashes of scripts and styles count every character.
    if (name !== 'script' && name !== 'style') element.text = collapse(element.text).trim();
  }
}

/** Returns text with each run of white space as one space; most text has no other. */
const collapse = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;

/** Tells whether an element is a notice that has not begun, which a script shows later. */
const isWaiting = (attributes: Readonly<Record<string, string>>): boolean =>
  'data-notice' in attributes && 'hidden' in attributes;

const isKept = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  kept.has(name) ||
  'style' in attributes ||
  'role' in attributes ||
  'aria-modal' in attributes ||
  Object.keys(attributes).some((attribute) => attribute.startsWith('on'));

function isCollapsedIn(top: Frame, name: string, attributes: Readonly<Record<string, string>>) {
  if (name === 'details') return top.isCollapsed || !('open' in attributes);
  // A closed <details> shows its summary.
  return top.isCollapsed && !(name === 'summary' && top.name === 'details');
}

/** Returns a function from an index to line and column; indexes must not decrease from call to call. */
function createPositions(text: string): (index: number) => Position {
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { line, column: index - start + 1 };
  };
}

function parse(html: string): PageReader {
  const reader = new PageReader();
  const positionOf = createPositions(html);
  /** Depth of `<template>`, whose content is not part of the page. */
  let templates = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'template') templates += 1;
      if (templates > 0) return;
      reader.open(name, attributes, positionOf(parser.startIndex));
      if (voidElements.has(name)) reader.close(name);
    },
    ontext: (text) => {
      if (templates === 0) reader.text(text, () => positionOf(parser.startIndex));
    },
    onclosetag: (name) => {
      if (templates === 0 && !voidElements.has(name)) reader.close(name);
      if (name === 'template') templates -= 1;
    },
  });
  parser.end(html);
  return reader;
}

/** Where a page is. */
export interface PageAddress {
  readonly file: string;
  readonly base: string;
  readonly origin: string;
}

/** Parses a page of a built site. Never throws for HTML. */
export function readPage(html: string, { file, base, origin }: PageAddress): BuiltPage {
  const { elements, anchors, blocks } = parse(html);
  const href = base + file.replace(/(^|\/)index\.html$/, '$1');
  const locale = findLocale(file);
  return {
    file,
    href,
    url: new URL(href, origin).href,
    ...(locale && { locale }),
    lang: elements.get('html')?.[0]?.attributes.lang ?? '',
    isIndexable: !isNoindex(elements.get('meta') ?? []),
    redirectsTo: readRefresh(elements.get('meta') ?? []),
    elements,
    anchors,
    versioned: html.match(/\/_astro\/[\w./-]+/g) ?? [],
    blocks,
    length: html.length,
  };
}

function findLocale(file: string): Locale | undefined {
  const [first = ''] = file.split('/', 1);
  return isLocale(first) ? first : undefined;
}

const isNoindex = (metas: readonly PageElement[]): boolean =>
  metas.some(
    ({ attributes: { name = '', content = '' } }) =>
      name.toLowerCase() === 'robots' && /\b(?:noindex|none)\b/i.test(content),
  );

/** Returns the addresses in `<meta http-equiv="refresh">`; a page that only reloads has none. */
const readRefresh = (metas: readonly PageElement[]): string[] =>
  metas.flatMap(({ attributes }) => {
    if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return [];
    const [, target] = /url\s*=\s*['"]?([^'"\s]+)/i.exec(attributes.content ?? '') ?? [];
    return target ?? [];
  });
