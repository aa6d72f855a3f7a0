import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { parseText, type EntryText, type ParsedText } from './parse-text.ts';

/** Entries from which threads pay: starting one takes as long as parsing a hundred entries. */
const worthThreads = 200;

/** Entries given to a thread at a time. */
const chunkSize = 50;

/** Parses the texts of entries, many of them in threads; returns the results in the same order. */
export async function parseTexts(texts: readonly EntryText[]): Promise<ParsedText[]> {
  const threads = availableParallelism();
  if (texts.length < worthThreads || threads < 2) return texts.map(parseText);
  const pool = new Tinypool({
    filename: new URL('./parse-worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  try {
    const chunks = Array.from({ length: Math.ceil(texts.length / chunkSize) }, (_, index) =>
      texts.slice(index * chunkSize, (index + 1) * chunkSize),
    );
    const parsed = await Promise.all(chunks.map((chunk) => pool.run(chunk)));
    return (parsed as ParsedText[][]).flat();
  } finally {
    await pool.destroy();
  }
}
