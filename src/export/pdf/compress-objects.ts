import { fileURLToPath } from 'node:url';
import createQpdf, { type QpdfInstance } from '@neslinesli93/qpdf-wasm';

/** The types of the package leave out the function that writes a file. */
type Files = QpdfInstance['FS'] & {
  readonly writeFile: (path: string, content: Uint8Array) => void;
};

/**
 * Returns the same PDF with its objects in compressed streams. Typst writes thousands of small objects for the
 * tags of a book as plain text, which is two thirds of its bytes. qpdf, as WebAssembly, is made for this.
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
