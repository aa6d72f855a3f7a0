import type { Root } from 'mdast';
import { convertBoxes } from './boxes.ts';
import type { SourceDocument } from './document.ts';
import { parseHtml, parseMarkdownSource, type ParsedSource } from './parse-source.ts';
import type { Problem } from './problem.ts';
import { toMarkdown } from './to-markdown.ts';

/** A document as Markdown with the components of this site. */
export interface ConvertedDocument {
  readonly root: Root;
  readonly lineOf: ParsedSource['lineOf'];
  readonly problems: Problem[];
}

/** Elements in each other; the parsers and writers call themselves for each level, and a stack has an end. */
const deepest = 100;

/** Converts a document. Of one whose markup is nested too deeply the text is kept as it is written, with a problem. */
export function convertDocument(document: SourceDocument): ConvertedDocument {
  try {
    const converted = convert(document);
    if (!isDeep(converted.root)) return converted;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const what = 'markup that is nested too deeply, which is left as text';
  return {
    root: toText(document.body),
    lineOf: () => document.firstLine,
    problems: [...document.problems, { rule: 'import-markup', line: document.firstLine, what }],
  };
}

function convert(document: SourceDocument): ConvertedDocument {
  const { body, firstLine, format } = document;
  const source =
    format === 'html' ? parseHtml(body) : parseMarkdownSource(body, firstLine, format === 'mdx');
  const problems = [...document.problems, ...source.problems];
  const report: Parameters<typeof convertBoxes>[1] = (problem, node) =>
    void problems.push({ ...problem, line: source.lineOf(node) });
  convertBoxes(source.tree, report);
  return { root: toMarkdown(source.tree, report), lineOf: source.lineOf, problems };
}

/** Goes through a tree level by level, without a stack. */
function isDeep(root: Root): boolean {
  let level: readonly Root['children'][number][] = root.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) =>
      'children' in node ? (node.children as readonly Root['children'][number][]) : [],
    );
  }
  return false;
}

const toText = (body: string): Root => ({
  type: 'root',
  children: body
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: block.replace(/\s+/g, ' ').trim() }],
    })),
});
