import { getDocument, VerbosityLevel, type PDFPageProxy } from 'unpdf/pdfjs';

/** The text of a PDF by its tags, without white space. */
export interface PdfInk {
  /** Text outside of notes, with the numbers of lists and of references to notes. */
  readonly body: string;
  /** The texts of all notes, each with its number. */
  readonly notes: string;
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Reads the text that a screen reader has of a PDF. */
export async function readPdfInk(bytes: Uint8Array): Promise<PdfInk> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  try {
    const ink = { body: '', notes: '' };
    for (let number = 1; number <= document.numPages; number += 1) {
      const read = await readPage(await document.getPage(number));
      ink.body += read.body;
      ink.notes += read.notes;
    }
    return ink;
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfInk> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((name) => name !== '') ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(('id' in item && typeof item.id === 'string' ? item.id : '') || '');
  }
  const ink = { body: '', notes: '' };
  const read = (node: StructNode, isNote: boolean): void => {
    const isInNote = isNote || node.role === 'Note' || node.role === 'FENote';
    if (node.type === 'content') ink[isInNote ? 'notes' : 'body'] += texts.get(node.id ?? '') ?? '';
    for (const child of node.children ?? []) read(child, isInNote);
  };
  const tree = (await page.getStructTree()) as StructNode | null;
  if (tree) read(tree, false);
  const tidy = (text: string): string => text.replace(/[\s\u200b\u00ad]/gu, '');
  return { body: tidy(ink.body), notes: tidy(ink.notes) };
}
