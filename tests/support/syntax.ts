import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { project } from './sites.ts';

/** Grammars as WebAssembly, from npm: no compiler of either language is needed. */
const grammars = {
  kotlin: '@lumis-sh/wasm-kotlin/tree-sitter-kotlin.wasm',
  swift: '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm',
} as const;

/** Returns what a parser does not understand of a text: line, column, and the text there. */
export type ListSyntaxErrors = (text: string) => string[];

/** Loads the parser of a language. */
export async function loadSyntax(language: keyof typeof grammars): Promise<ListSyntaxErrors> {
  await Parser.init();
  const file = join(project, 'node_modules', grammars[language]);
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(file)));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error(`The ${language} parser gave up; expected a tree.`);
    const errors = listErrors(tree.rootNode);
    tree.delete();
    return errors;
  };
}

function listErrors(node: Node): string[] {
  if (node.isError || node.isMissing) {
    const { row, column } = node.startPosition;
    return [`${row + 1}:${column + 1} ${node.isMissing ? `no ${node.type}` : node.text}`];
  }
  return node.hasError ? node.children.flatMap(listErrors) : [];
}
