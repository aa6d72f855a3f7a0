import type { ExportProblem } from '../findings.ts';
import { openEngine, type Engine, type TypstDocument } from './engine.ts';

/** The file of a document with what the engine warns of, or the problems because of which there is none. */
type Result =
  | { readonly content: Uint8Array; readonly warnings?: readonly ExportProblem[] }
  | { readonly problems: readonly ExportProblem[] };

/** The response of a worker. `failed` is an error of the environment, which stops all work. */
export type WorkerResponse = Result | { readonly failed: string };

/** Returns the function that a worker exports: it makes one document after the other with the same engine. */
export function serveDocuments(
  make: (engine: Engine, document: TypstDocument) => Result | Promise<Result>,
): (document: TypstDocument) => Promise<WorkerResponse> {
  let engine: Promise<Engine> | undefined;
  return async (document) => {
    try {
      engine ??= openEngine();
      return await make(await engine, document);
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
}
