/**
 * A process that typesets: one document a message, written to a file as a whole. The engine blocks the
 * process it works in, and a fault in it ends that process; here neither matters (typesetter.ts).
 */
import { writeFileSync } from 'node:fs';
import { EngineMissing, openEngine, type Engine } from './engine.ts';
import type { TypesetAnswer, TypesetJob } from './typesetter.ts';
import { writeWhole } from './write-whole.ts';

let engine: Promise<Engine> | undefined;

async function answer({ document, target }: TypesetJob): Promise<TypesetAnswer> {
  try {
    engine ??= openEngine();
    const typeset = (await engine).typeset(document);
    if ('problems' in typeset) return typeset;
    writeWhole(target, (part) => writeFileSync(part, typeset.pdf));
    return { bytes: typeset.pdf.length };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return error instanceof EngineMissing ? { missing: message } : { failed: message };
  }
}

process.on('message', (job: TypesetJob) => {
  void answer(job).then((message) => process.send?.(message));
});

// Whoever started this is gone: so is the reason to be here.
process.on('disconnect', () => process.exit());
