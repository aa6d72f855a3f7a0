import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { ExportProblem } from '../findings.ts';
import { listFontFiles } from '../../content-model/print-fonts.ts';
import { isWasteful, otherFits, parseEnd, type Fit } from './last-page.ts';
import { readProblems } from './problems.ts';

/**
 * The Typst compiler: takes source and returns PDF/UA-1 or problems. It blocks the calling process, so it belongs
 * in a worker.
 */
export interface Engine {
  readonly typeset: (document: TypstDocument) => Typeset;
  /** Returns a one-page document as SVG with text as paths. Violations of PDF/UA are problems here too. */
  readonly draw: (document: TypstDocument) => Drawn;
}

/** The main source, and the files that it imports and shows. */
export interface TypstDocument {
  readonly source: string;
  readonly files: readonly VirtualFile[];
}

/** A file in the memory of the engine. Its path is derived from its content (`toVirtualPath`). */
export interface VirtualFile {
  /** `typ`, `png`, `svg`, … */
  readonly extension: string;
  readonly content: string | Uint8Array;
}

export type Typeset =
  | {
      readonly pdf: Uint8Array;
      readonly pages: number;
      /** What the engine says of a document that it could make. */
      readonly warnings: readonly ExportProblem[];
    }
  | { readonly problems: readonly ExportProblem[] };

export type Drawn = { readonly svg: string } | { readonly problems: readonly ExportProblem[] };

const enginePackage = '@myriaddreamin/typst-ts-node-compiler';

/**
 * Returns the path of a file in Typst source: the hash of its content. The content of a path must never change:
 * Typst 0.14 patches the old text byte by byte, and of two Chinese characters that share their last byte (塌 and
 * 牌) it keeps the old one, so that the page differs from the source. tests/unit/export/pdf/engine.test.ts
 * reproduces the bug.
 */
export const toVirtualPath = ({ extension, content }: VirtualFile): string =>
  `/${hash('sha256', content)}.${extension}`;

/** A directory that does not exist: all files are passed in memory. */
const workspace = join(import.meta.dirname, 'none');

/** The compiler's cache is cleared after this many documents: 390 MB instead of 690 MB, at the same speed. */
const keptDocuments = 10;

type CompilerModule = Pick<typeof import('@myriaddreamin/typst-ts-node-compiler'), 'NodeCompiler'>;

const loadCompiler = async (): Promise<CompilerModule> =>
  import(enginePackage) as Promise<CompilerModule>;

/** Starts the engine; rejects if the package has no binary for this platform. */
export async function openEngine(load = loadCompiler): Promise<Engine> {
  const { NodeCompiler } = await load().catch((cause: unknown) => {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(
      `${enginePackage} has no binary for ${platform}. ` +
        'Build without PDFs and pictures: HELP_PDF=off HELP_PICTURES=off.',
      { cause },
    );
  });
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: listFontFiles() }] });
  const known = new Set<string>();
  let count = 0;
  const run = ({ source, files }: TypstDocument): Compiled => {
    for (const file of files) addFile(compiler, file, known);
    const main = addFile(compiler, { extension: 'typ', content: source }, known);
    const compiled = compile(compiler, main, source);
    count += 1;
    if (count % keptDocuments === 0) compiler.evictCache(0);
    return compiled;
  };
  return {
    typeset: (document) => {
      const compiled = run(document);
      if ('problems' in compiled) return compiled;
      const { pdf, layout, warnings } = compiled;
      return { pdf, pages: layout.numOfPages, warnings };
    },
    draw: (document) => {
      const compiled = run(document);
      return 'problems' in compiled ? compiled : { svg: compiler.plainSvg(compiled.layout) };
    },
  };
}

/** Adds a file to the compiler and returns its path, which does not exist on disk. */
function addFile(compiler: NodeCompiler, file: VirtualFile, known: Set<string>): string {
  const path = join(workspace, toVirtualPath(file));
  if (!known.has(path)) compiler.mapShadow(path, Buffer.from(file.content));
  known.add(path);
  return path;
}

type Compiled =
  | {
      readonly pdf: Uint8Array;
      readonly layout: NodeTypstDocument;
      readonly warnings: readonly ExportProblem[];
    }
  | { readonly problems: readonly ExportProblem[] };

function compile(compiler: NodeCompiler, mainFilePath: string, source: string): Compiled {
  const { result, diagnostics } = layOutWell(compiler, mainFilePath);
  if (!result) return { problems: readProblems(diagnostics, source) };
  try {
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
    return { pdf, layout: result, warnings: readProblems(diagnostics, source) };
  } catch (error) {
    // Violations of the standard are thrown and not among the diagnostics.
    return { problems: readProblems(error, source) };
  }
}

/** Lays a document out in the first way with which its last page is not wasteful; else as it is. */
function layOutWell(compiler: NodeCompiler, mainFilePath: string): Layout {
  const first = layOut(compiler, mainFilePath, 'normal');
  if (!hasWaste(compiler, first)) return first;
  for (const fit of otherFits) {
    const other = layOut(compiler, mainFilePath, fit);
    if (other.result && !hasWaste(compiler, other)) return other;
  }
  return first;
}

const hasWaste = (compiler: NodeCompiler, { result }: Layout): boolean =>
  result !== null &&
  isWasteful(parseEnd(compiler.query(result, { selector: '<document-end>', field: 'value' })));

interface Layout {
  readonly result: NodeTypstDocument | null;
  readonly diagnostics: unknown[];
}

function layOut(compiler: NodeCompiler, mainFilePath: string, fit: Fit): Layout {
  const run = compiler.compile({ mainFilePath, inputs: { fit } });
  const { result } = run;
  const said = result ? run.takeWarnings() : run.takeDiagnostics();
  return { result, diagnostics: said ? compiler.fetchDiagnostics(said) : [] };
}
