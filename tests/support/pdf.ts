import { inflateSync } from 'node:zlib';
import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';

/** The parts of a PDF that matter to screen readers, search and outlines. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Part of PDF/UA that the file declares. */
  readonly universalAccess: string;
  readonly pageLabels: readonly string[] | null;
  readonly outline: readonly OutlineItem[];
  readonly pages: readonly ReadPage[];
  readonly fonts: readonly ReadFont[];
  /** Dates in the file, unparsed. */
  readonly dates: readonly string[];
  /** Languages of text that is not in the document's language. */
  readonly otherLanguages: readonly string[];
  /** All text, page by page, without white space. */
  readonly text: string;
}

export interface OutlineItem {
  readonly title: string;
  readonly level: number;
  /** Whether it has a target page. */
  readonly leadsOn: boolean;
}

export interface ReadPage {
  readonly text: string;
  /** Addresses of external links. */
  readonly urls: readonly string[];
  /** Whether each internal link has a target. */
  readonly innerLinks: readonly boolean[];
  /** Roles of its structure elements, such as `H1`, `Table`, `TH`. */
  readonly roles: readonly string[];
  /** Alternative texts of its pictures. */
  readonly alternatives: readonly string[];
}

export interface ReadFont {
  readonly name: string;
  readonly isEmbedded: boolean;
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    fontExtraProperties: true,
  });
  const document = await task.promise;
  try {
    const read = await readDocument(document);
    const otherLanguages = listLanguages(bytes).filter((lang) => lang !== read.language);
    return { ...read, otherLanguages };
  } finally {
    await task.destroy();
  }
}

/** The language of text is in compressed content streams, which pdf.js does not expose. */
function listLanguages(bytes: Uint8Array): string[] {
  const streams = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/stream\r?\n(.*?)\r?\nendstream/gs);
  const languages = [...streams].flatMap(([, stream = '']) =>
    [...inflate(stream).matchAll(/\/Lang \(([^)]*)\)/g)].flatMap(([, lang]) => lang ?? []),
  );
  return [...new Set(languages)].sort();
}

function inflate(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    // The stream is not compressed.
    return stream;
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Omit<ReadPdf, 'otherLanguages'>> {
  const { info, metadata } = await document.getMetadata();
  const facts = info as Readonly<Record<string, string | undefined>>;
  const markInfo = await document.getMarkInfo();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const proxies = await Promise.all(numbers.map((number) => document.getPage(number)));
  const pages = await Promise.all(proxies.map((page) => readPage(page, document)));
  const fonts = await Promise.all(proxies.map(readFonts));
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    isTagged: markInfo?.Marked === true,
    universalAccess: /pdfuaid:part>(\d)/.exec(metadata.getRaw() as string)?.[1] ?? '',
    dates: [facts.CreationDate, facts.ModDate].filter((date) => date !== undefined),
    pageLabels: await document.getPageLabels(),
    outline: await readOutline(document),
    pages,
    fonts: fonts.flat(),
    text: pages.map(({ text }) => text.replace(/\s/g, '')).join(''),
  };
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function readOutline(document: PDFDocumentProxy): Promise<OutlineItem[]> {
  const list = async (items: Outline, level: number): Promise<OutlineItem[]> => {
    const lists = await Promise.all(
      items.map(async ({ title, dest, items: inner }) => [
        { title, level, leadsOn: await resolves(document, dest) },
        ...(await list(inner as Outline, level + 1)),
      ]),
    );
    return lists.flat();
  };
  return list(await document.getOutline(), 1);
}

async function resolves(document: PDFDocumentProxy, target: unknown): Promise<boolean> {
  const explicit: unknown =
    typeof target === 'string' ? await document.getDestination(target) : target;
  if (!Array.isArray(explicit)) return false;
  await document.getPageIndex(explicit[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
  return true;
}

interface Annotation {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: unknown;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

const listNodes = (node: StructNode): StructNode[] => [
  node,
  ...(node.children ?? []).flatMap(listNodes),
];

async function readPage(page: PDFPageProxy, document: PDFDocumentProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as Annotation[];
  const links = annotations.filter(({ subtype }) => subtype === 'Link');
  const nodes = listNodes((await page.getStructTree()) as StructNode);
  return {
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    urls: links.flatMap(({ url }) => url ?? []),
    innerLinks: await Promise.all(
      links.filter(({ url }) => url === undefined).map(({ dest }) => resolves(document, dest)),
    ),
    roles: nodes.flatMap(({ role }) => role ?? []),
    alternatives: nodes.flatMap(({ alt }) => alt ?? []),
  };
}

/** Fonts are loaded while a page is rendered, or, as here, while its operators are listed. */
async function readFonts(page: PDFPageProxy): Promise<ReadFont[]> {
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const ids = new Set(items.flatMap((item) => ('fontName' in item ? item.fontName : [])));
  return [...ids].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
    return { name: font.name, isEmbedded: font.missingFile !== true };
  });
}
