import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PageCard } from '../page-card.ts';

/** Pagefind's mark before the data of every file. */
const signature = 'pagefind_dcd';

/** What Pagefind 1.6 keeps of a page. */
interface PagefindPage {
  readonly url: string;
}

/** The pages of one file, by the names under which the index knows them. */
type PagefindPages = Readonly<Record<string, PagefindPage>>;

/**
 * Puts cards in the place of the pages that Pagefind 1.6 wrote, all in one file (`maxFragments`): what a
 * result shows, and none of the terms it is found by. `cards` are by the address that Pagefind was given.
 * Throws where it wrote others.
 */
export function writeCards(target: string, cards: ReadonlyMap<string, PageCard>): void {
  const directory = join(target, 'fragment');
  const written = new Set<string>();
  for (const file of readdirSync(directory)) {
    const pages = readPages(readFileSync(join(directory, file)), file);
    rmSync(join(directory, file));
    for (const [name, { url }] of Object.entries(pages)) {
      const card = cards.get(url);
      if (!card) throw new Error(`Pagefind wrote ${name} about ${url}, which was not given to it.`);
      // One reader reads all files of the index (reader/pagefind-files.ts).
      const data = gzipSync(signature + JSON.stringify(card));
      writeFileSync(join(directory, `${name}.pf_fragment`), data);
      written.add(url);
    }
  }
  if (written.size !== cards.size)
    throw new Error(`Pagefind wrote ${written.size} pages; it was given ${cards.size}.`);
}

function readPages(bytes: Uint8Array, file: string): PagefindPages {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(signature))
    throw new Error(
      `${file} starts with "${text.slice(0, signature.length)}"; expected "${signature}", as Pagefind 1.6 writes it.`,
    );
  const content = JSON.parse(text.slice(signature.length)) as PagefindPages | PagefindPage;
  // A page that is the only one of its language stands in a file of its own, which has its name.
  return typeof content.url === 'string'
    ? { [file.replace(/\.pf_fragment$/, '')]: { url: content.url } }
    : (content as PagefindPages);
}
