import type { Element, Root, RootContent } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { SKIP, visit } from 'unist-util-visit';
import type { ExportProblem, ExportRule } from '../findings.ts';
import { isSilent } from '../../content-model/markdown/elements.ts';
import type { VirtualFile } from './engine.ts';
import { writeElement } from './elements.ts';
import { narrowest, pageWidth } from './measure.ts';
import { collectNotes } from './notes.ts';
import { toSequence } from './typst.ts';
import { writeText } from './words.ts';
import type { Mapped, MappingContext, Writer } from './writer.ts';

/** Whether an element is a check box, which is drawn as the marker of its list item (lists.ts). */
const isBox = ({ tagName, properties }: Element): boolean =>
  tagName === 'input' && properties.type === 'checkbox';

/** Returns a copy of a tree without what is left out, with white space collapsed as in a browser. */
function prepare(tree: Root): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isSilent(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  minifyWhitespace(copy);
  return copy;
}

function writeNode(node: RootContent, writer: Writer): string[] {
  if (node.type === 'element') return isBox(node) ? [] : [writeElement(node, writer)];
  return node.type === 'text' ? [writeText(node.value, writer.room)] : [];
}

/**
 * Returns an article's body for a PDF: one Typst expression, the images it shows, and problems. Pure: `context`
 * resolves links and reads images.
 *
 * @example
 * toTypst(fromHtml('<p>Wait <strong>24 hours</strong></p>', { fragment: true }), context).source
 * // => 'par({"Wait ";strong("24 hours")})'
 */
export function toTypst(tree: Root, context: MappingContext): Mapped {
  const { children } = prepare(tree);
  const files: VirtualFile[] = [];
  const problems: ExportProblem[] = [];
  const shared = {
    ...context,
    notes: collectNotes(children),
    placedNotes: new Set<string>(),
    addFile: (file: VirtualFile) => void files.push(file),
    report: (rule: ExportRule, message: string, near: string | undefined) =>
      void problems.push({ rule, message, near }),
  };
  const createWriter = (room: number): Writer => {
    const writer: Writer = {
      ...shared,
      room,
      write: (nodes) => toSequence(nodes.flatMap((node) => writeNode(node, writer))),
      within: (narrower) => createWriter(Math.max(narrowest, narrower)),
    };
    return writer;
  };
  return { source: createWriter(pageWidth).write(children), files, problems };
}
