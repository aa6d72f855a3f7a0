import { writeFileSync } from 'node:fs';
import { EngineMissing, openEngine, type Engine, type TypstDocument } from './engine.ts';
import type { Problem } from './problems.ts';
import type { TypesetAnswer, TypesetJob } from './typesetter.ts';
import { writeWhole } from './write-whole.ts';

/** What became of a document: the bytes of its file, or what is wrong with it. */
export type Made = { readonly content: Uint8Array } | { readonly problems: readonly Problem[] };

/** Makes a file of a document. */
export type MakeFile = (engine: Engine, document: TypstDocument) => Made | Promise<Made>;

/**
 * Makes this process one that typesets: one document a message, written to a file as a whole. The engine
 * blocks the process it works in, and a fault in it ends that process; here neither matters (typesetter.ts).
 */
export function serveJobs(make: MakeFile): void {
  let engine: Promise<Engine> | undefined;
  const answer = async ({ document, target }: TypesetJob): Promise<TypesetAnswer> => {
    try {
      engine ??= openEngine();
      const made = await make(await engine, document);
      if ('problems' in made) return made;
      writeWhole(target, (part) => writeFileSync(part, made.content));
      return { bytes: made.content.length };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return error instanceof EngineMissing ? { missing: message } : { failed: message };
    }
  };
  process.on('message', (job: TypesetJob) => {
    void answer(job).then((message) => process.send?.(message));
  });
  // Whoever started this is gone: so is the reason to be here.
  process.on('disconnect', () => process.exit());
}
