import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sax from 'sax';
import { removeNotInXml } from '../../../i18n/visible-text.ts';
import { inspectSvg } from '../../svg.ts';
import type { Problem } from '../../rule.ts';
import type { CheckedSite } from '../site.ts';

/** What is wrong with a file, and in which line. */
interface Damage {
  readonly line?: number;
  /** Follows “The file”. */
  readonly seen: string;
}

type Inspect = (bytes: Uint8Array, path: string) => Damage[];

const decoder = new TextDecoder('utf-8', { fatal: true });

/** How files of a kind are read, by their names; the first that fits counts. */
const readers: readonly (readonly [pattern: RegExp, inspect: Inspect])[] = [
  [/\.(?:json|webmanifest)$/, inspectJson],
  [/\.xml$/, inspectXml],
  [
    /\.svg$/,
    (bytes) => inspectSvg(decode(bytes)).map(({ line, message }) => ({ line, seen: message })),
  ],
  [/\.png$/, inspectPng],
  [
    // As `toMediaName` writes it; other videos are files of `public/`.
    /^_astro\/media\.[\da-f]{10}\.(?:mp4|webm|vtt)$/,
    (bytes, path) =>
      path.includes(`.${hash('sha256', bytes).slice(0, 10)}.`)
        ? []
        : [{ seen: 'does not have the SHA-256 that its name says' }],
  ],
  [/\.(?:jpe?g|webp|gif|avif|ico|pdf|pf_\w+|woff2?|mp4|webm|vtt)$/, inspectBytes],
  [
    /\.(?:html|css|js|txt|md|conf)$/,
    (bytes) => (bytes.length === 0 ? [{ seen: 'is empty' }] : inspectText(bytes)),
  ],
];

/** The parts of the search index are read by its own verification (src/search/index/verify-index.ts). */
const isLookedAt = (path: string): boolean => !path.startsWith('pagefind/');

/** Finds files that are not whole: JSON, XML and pictures that cannot be read, PDFs that are not as they were made. */
export function checkFileDamaged(site: CheckedSite): Problem[] {
  return site.paths.filter(isLookedAt).flatMap((path) => {
    const bytes = site.readBytes(path);
    const made = site.made[path];
    const inspect = readers.find(([pattern]) => pattern.test(path))?.[1] ?? (() => []);
    const damage =
      made !== undefined && hash('sha256', bytes) !== made
        ? [{ seen: 'is not as it was made: its SHA-256 differs' }]
        : safely(() => inspect(bytes, path));
    return damage.map(({ line, seen }: Damage) => ({
      file: path,
      at: { line },
      message: `The file ${seen}.`,
      fix: 'Build again. If it stays, remove the folder .cache, and look for a full or failing disk.',
    }));
  });
}

/** Text that is not UTF-8 cannot be decoded. */
function safely(inspect: () => Damage[]): Damage[] {
  try {
    return inspect();
  } catch (error) {
    if (error instanceof TypeError) return [{ seen: 'is not UTF-8 text' }];
    throw error;
  }
}

const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

function inspectText(bytes: Uint8Array): Damage[] {
  const line = findNul(decode(bytes));
  return line === undefined
    ? []
    : [{ line, seen: 'contains a NUL character, as after an interrupted write' }];
}

function findNul(text: string): number | undefined {
  const index = text.indexOf('\0');
  return index < 0 ? undefined : text.slice(0, index).split('\n').length;
}

function inspectJson(bytes: Uint8Array): Damage[] {
  try {
    JSON.parse(decode(bytes));
    return [];
  } catch (error) {
    if (error instanceof SyntaxError) return [{ seen: `is not JSON: ${error.message}` }];
    throw error;
  }
}

function inspectXml(bytes: Uint8Array): Damage[] {
  const parser = sax.parser(true);
  parser.onerror = ({ message }) => {
    throw new SyntaxError(message.split('\n', 1)[0]);
  };
  const onText = (text: string): void => {
    if (removeNotInXml(text) !== text) throw new SyntaxError('a character that XML does not allow');
  };
  parser.ontext = onText;
  parser.onattribute = ({ value }) => onText(value);
  try {
    parser.write(decode(bytes)).close();
    return [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ line: parser.line + 1, seen: `is not XML: ${error.message}` }];
  }
}

const pngSignature = '89504e470d0a1a0a';

/** Every part of a PNG has a checksum (w3.org/TR/png, 5.3). */
function inspectPng(bytes: Uint8Array): Damage[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.subarray(0, 8).toString('hex') !== pngSignature)
    return [{ seen: 'is not a PNG picture' }];
  for (let start = 8; start + 12 <= buffer.length;) {
    const end = start + 8 + buffer.readUInt32BE(start);
    if (end + 4 > buffer.length) break;
    if (buffer.readUInt32BE(end) !== crc32(buffer.subarray(start + 4, end)))
      return [{ seen: `is a damaged PNG picture: a wrong checksum at byte ${start}` }];
    if (buffer.toString('latin1', start + 4, start + 8) === 'IEND') return [];
    start = end + 4;
  }
  return [{ seen: 'is a PNG picture that ends early' }];
}

/** How files in other formats begin, in hexadecimal; what is in them is known only where they were made (`made`). */
const beginnings: readonly RegExp[] = [
  // JPEG, WebP, GIF, ICO
  /^ffd8ff/,
  /^52494646.{8}57454250/,
  /^474946383[79]61/,
  /^00000100/,
  // AVIF and MP4 (“ftyp”), WebM, WebVTT with and without a byte order mark
  /^.{8}66747970/,
  /^1a45dfa3/,
  /^(?:efbbbf)?574542565454/,
  // PDF, files of the search index (gzip), web fonts
  /^255044462d312e3/,
  /^1f8b/,
  /^774f46(?:46|32)/,
];

function inspectBytes(bytes: Uint8Array): Damage[] {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return beginnings.some((beginning) => beginning.test(start))
    ? []
    : [{ seen: 'does not begin like a file of its kind' }];
}
