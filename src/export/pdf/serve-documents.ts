import { openEngine, type Engine, type TypstDocument } from './engine.ts';
import type { Problem } from './problems.ts';

/** What became of a document: the bytes of its file, or what is wrong with it. */
export type Made = { readonly content: Uint8Array } | { readonly problems: readonly Problem[] };

/** What a worker says of a document. `failed` is a fault of the environment, which stops all work. */
export type Answer = Made | { readonly failed: string };

/** Returns the function that a worker exports: it makes one document after the other with one engine. */
export function serveDocuments(
  make: (engine: Engine, document: TypstDocument) => Made | Promise<Made>,
): (document: TypstDocument) => Promise<Answer> {
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
