import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PageCard } from '../page-card.ts';

/** Pagefind's mark before the data of every file. */
const signature = 'pagefind_dcd';

/**
 * Puts a card in the place of each page that Pagefind 1.6 wrote: what a result shows, and none of the terms
 * it is found by. `cards` are by the address that Pagefind was given. Throws where it wrote another.
 */
export function writeCards(target: string, cards: ReadonlyMap<string, PageCard>): void {
  const directory = join(target, 'fragment');
  const names = readdirSync(directory);
  for (const name of names) {
    const file = join(directory, name);
    const url = readUrl(readFileSync(file));
    const card = cards.get(url);
    if (!card) throw new Error(`Pagefind wrote ${name} about ${url}, which was not given to it.`);
    // One reader reads all files of the index (reader/pagefind-files.ts).
    writeFileSync(file, gzipSync(signature + JSON.stringify(card), { level: 9 }));
  }
  if (names.length !== cards.size)
    throw new Error(`Pagefind wrote ${names.length} pages; it was given ${cards.size}.`);
}

function readUrl(bytes: Uint8Array): string {
  const text = gunzipSync(bytes).toString('utf8');
  if (text.startsWith(signature))
    return (JSON.parse(text.slice(signature.length)) as { url: string }).url;
  throw new Error(
    `A page of the index starts with "${text.slice(0, signature.length)}"; expected "${signature}", as Pagefind 1.6 writes it.`,
  );
}
