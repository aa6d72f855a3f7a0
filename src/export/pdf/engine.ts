import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { listFontFiles } from './fonts.ts';
import { readProblems, type Problem } from './problems.ts';

/**
 * Typst, behind the little that is needed of it: source in, PDF/UA-1 out, or what is wrong. It works in the
 * calling process and blocks it, so that it belongs into a worker.
 */
export interface Engine {
  readonly typeset: (document: TypstDocument) => Typeset;
  /** Returns a document of one page as SVG, its text as paths. What PDF/UA refuses is a problem here, too. */
  readonly draw: (document: TypstDocument) => Drawn;
}

/** What is typeset: the main source, and what it includes and shows. */
export interface TypstDocument {
  readonly source: string;
  readonly files: readonly VirtualFile[];
}

/** A file for the engine alone. It has no name of its own: see `toVirtualPath`. */
export interface VirtualFile {
  /** `typ`, `png`, `svg`, … */
  readonly extension: string;
  readonly content: string | Uint8Array;
}

export type Typeset =
  { readonly pdf: Uint8Array; readonly pages: number } | { readonly problems: readonly Problem[] };

export type Drawn = { readonly svg: string } | { readonly problems: readonly Problem[] };

const enginePackage = '@myriaddreamin/typst-ts-node-compiler';

/**
 * Returns the path by which Typst source names a file: the hash of what is in it. A path must never get a
 * second content. Typst 0.14 keeps the old text and patches it byte by byte; where two Chinese characters
 * share their last byte (塌 and 牌) it keeps the old one, and the page says something else than the source.
 * Only a path that has never been used is safe; tests/unit/export/pdf/engine.test.ts shows both.
 */
export const toVirtualPath = ({ extension, content }: VirtualFile): string =>
  `/${createHash('sha256').update(content).digest('hex')}.${extension}`;

/** A directory without files: everything that is typeset is passed in memory. */
const workspace = join(import.meta.dirname, 'none');

/** Results kept in memory are dropped after so many documents: 390 instead of 690 MB, and no slower. */
const keptDocuments = 10;

type CompilerModule = Pick<typeof import('@myriaddreamin/typst-ts-node-compiler'), 'NodeCompiler'>;

const loadCompiler = async (): Promise<CompilerModule> =>
  import(enginePackage) as Promise<CompilerModule>;

/** Starts the engine; rejects where there is none for this platform. */
export async function openEngine(load = loadCompiler): Promise<Engine> {
  const { NodeCompiler } = await load().catch((cause: unknown) => {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(
      `${enginePackage} has no program for ${platform}. ` +
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
      return { pdf: compiled.pdf, pages: compiled.layout.numOfPages };
    },
    draw: (document) => {
      const compiled = run(document);
      return 'problems' in compiled ? compiled : { svg: compiler.plainSvg(compiled.layout) };
    },
  };
}

/** Makes a file known to the compiler and returns its path on disk, where nothing is. */
function addFile(compiler: NodeCompiler, file: VirtualFile, known: Set<string>): string {
  const path = join(workspace, toVirtualPath(file));
  if (!known.has(path)) compiler.mapShadow(path, Buffer.from(file.content));
  known.add(path);
  return path;
}

type Compiled =
  | { readonly pdf: Uint8Array; readonly layout: NodeTypstDocument }
  | { readonly problems: readonly Problem[] };

function compile(compiler: NodeCompiler, mainFilePath: string, source: string): Compiled {
  const { result, diagnostics } = layOut(compiler, mainFilePath);
  if (!result) return { problems: readProblems(diagnostics, source) };
  try {
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
    return { pdf, layout: result };
  } catch (error) {
    // What breaks the standard is thrown, and not among the diagnostics.
    return { problems: readProblems(error, source) };
  }
}

function layOut(compiler: NodeCompiler, mainFilePath: string) {
  const run = compiler.compile({ mainFilePath });
  const { result } = run;
  if (result) return { result, diagnostics: [] };
  const error = run.takeDiagnostics();
  return { result, diagnostics: error ? compiler.fetchDiagnostics(error) : [] };
}
