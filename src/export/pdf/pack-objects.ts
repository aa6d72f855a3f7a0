import { deflateSync } from 'node:zlib';

/**
 * Typst writes each object of a PDF as text of its own, thousands of them for the tags of a book: two thirds
 * of its bytes. PDF has streams of objects for that (ISO 32000-1, 7.5.7), which are compressed as a whole.
 * This reads what the pinned engine writes and nothing else, and refuses what it does not know.
 */
interface PdfObject {
  readonly number: number;
  /** From its number to `endobj`. */
  readonly text: Buffer;
}

/** How files are packed: another number where their bytes become others, which the cache must know. */
export const packing = 'packed-1';

/** Objects in one stream: a reader unpacks all of them to get at one. */
const packed = 200;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function refuse(what: string): never {
  throw new Error(`The PDF cannot be packed: ${what}. Has the engine changed?`);
}

/** Returns what the end of a file says: its objects, in the order of their places, and the dictionary behind them. */
function readEnd(pdf: Buffer): { objects: PdfObject[]; size: number; trailer: string } {
  const tail = pdf.toString('latin1', pdf.length - 40);
  const start = Number(/startxref\s+(\d+)/.exec(tail)?.[1] ?? refuse('it has no startxref'));
  const end = pdf.toString('latin1', start);
  const [head, count = ''] = /^xref\n0 (\d+)\n/.exec(end) ?? refuse('it has no table of objects');
  const trailer =
    /trailer\n<<([\s\S]*?)>>\s*startxref/.exec(end)?.[1] ?? refuse('it has no trailer');
  const size = Number(count);
  const offsets = Array.from({ length: size }, (_, number) => {
    const entry = end.slice(head.length + number * 20, head.length + (number + 1) * 20);
    return { number, offset: entry[17] === 'n' ? Number(entry.slice(0, 10)) : undefined };
  }).flatMap(({ number, offset }) => (offset === undefined ? [] : { number, offset }));
  offsets.sort((a, b) => a.offset - b.offset);
  const objects = offsets.map(({ number, offset }, index) => ({
    number,
    text: pdf.subarray(offset, offsets[index + 1]?.offset ?? start),
  }));
  return { objects, size, trailer };
}

const isStream = ({ text }: PdfObject): boolean => text.includes('\nendstream\n');

const foot = '\nendobj';

/** Returns what stands between an object's number and its end. */
function readBody({ number, text }: PdfObject): string {
  const object = text.toString('latin1').trimEnd();
  const head = `${number} 0 obj\n`;
  return object.startsWith(head) && object.endsWith(foot)
    ? object.slice(head.length, -foot.length)
    : refuse(`object ${number} has another form`);
}

const toStream = (number: number, dictionary: string, content: Buffer): Buffer => {
  const data = deflateSync(content);
  return Buffer.concat([
    latin(`${number} 0 obj\n<<${dictionary}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    latin('\nendstream\nendobj\n'),
  ]);
};

function packStream(number: number, objects: readonly PdfObject[]): Buffer {
  const bodies = objects.map(readBody);
  let offset = 0;
  const places = bodies.map((body, index) => {
    const place = `${objects[index]?.number} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const start = `${places.join(' ')}\n`;
  const dictionary = `/Type/ObjStm/N ${bodies.length}/First ${start.length}`;
  return toStream(number, dictionary, latin(start + bodies.map((body) => `${body}\n`).join('')));
}

/** An entry of the table: its kind, then where it is. */
function toEntry(kind: number, place: number, index: number): Buffer {
  const entry = Buffer.alloc(7);
  entry.writeUInt8(kind, 0);
  entry.writeUInt32BE(place, 1);
  entry.writeUInt16BE(index, 5);
  return entry;
}

/** Returns the same PDF with its objects in compressed streams. Throws where it is not one of the engine's. */
export function packObjects(content: Uint8Array): Buffer {
  const pdf = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const { objects, size, trailer } = readEnd(pdf);
  const first = (objects[0] ?? refuse('it has no objects')).text.byteOffset - pdf.byteOffset;
  const parts = [pdf.subarray(0, first)];
  let length = first;
  const entries = new Map<number, Buffer>([[0, toEntry(0, 0, 0xffff)]]);
  const add = (number: number, part: Buffer): void => {
    entries.set(number, toEntry(1, length, 0));
    parts.push(part);
    length += part.length;
  };
  const others: PdfObject[] = [];
  for (const object of objects) {
    if (isStream(object)) add(object.number, object.text);
    else others.push(object);
  }
  let next = size;
  for (let index = 0; index < others.length; index += packed, next += 1) {
    const group = others.slice(index, index + packed);
    group.forEach(({ number }, place) => entries.set(number, toEntry(2, next, place)));
    add(next, packStream(next, group));
  }
  entries.set(next, toEntry(1, length, 0));
  const table = Array.from(
    { length: next + 1 },
    (_, number) => entries.get(number) ?? toEntry(0, 0, 0),
  );
  const kept = trailer.replace(/\/Size \d+/, '').replace(/\s+/g, ' ');
  const dictionary = `/Type/XRef/Size ${next + 1}/W[1 4 2]${kept}`;
  // Two files are told apart by their ends (place-pdf.ts), where the hash of the whole must stand.
  const end = latin(
    `%${/\/ID \[.*?\]/.exec(kept)?.[0] ?? refuse('it has no ID')}\nstartxref\n${length}\n%%EOF`,
  );
  return Buffer.concat([...parts, toStream(next, dictionary, Buffer.concat(table)), end]);
}
