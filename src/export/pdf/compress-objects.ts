import { fileURLToPath } from 'node:url';
import createQpdf, { type QpdfInstance } from '@neslinesli93/qpdf-wasm';

/** The types of the package lack `writeFile`. */
type Files = QpdfInstance['FS'] & {
  readonly writeFile: (path: string, content: Uint8Array) => void;
};

/**
 * Returns the same PDF with its objects in compressed streams, made by qpdf as WebAssembly. Typst writes the tags of
 * a book as thousands of uncompressed objects, which are two thirds of its bytes.
 */
export async function compressObjects(pdf: Uint8Array): Promise<Uint8Array> {
  const program = fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'));
  const { FS, callMain } = await createQpdf({ locateFile: () => program });
  const files = FS as Files;
  files.writeFile('/in.pdf', pdf);
  const code = callMain(['--deterministic-id', '--object-streams=generate', '/in.pdf', '/out.pdf']);
  if (code !== 0) throw new Error(`qpdf ended with ${code}; expected 0.`);
  return files.readFile('/out.pdf');
}
