import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import type { FileAttribute } from '../../components/author-component.ts';

type MediaKind = Exclude<FileAttribute, 'picture'>;

/** Extensions of files that articles may play. */
export const mediaExtensions = {
  video: ['mp4', 'webm'],
  captions: ['vtt'],
} as const satisfies Readonly<Record<MediaKind, readonly string[]>>;

/** How the files of each format begin, in hexadecimal (ISO/IEC 14496-12; RFC 8794; w3.org/TR/webvtt1). */
const beginnings: Readonly<Record<string, RegExp>> = {
  mp4: /^.{8}66747970/,
  webm: /^1a45dfa3/,
  vtt: /^(?:efbbbf)?574542565454(?:20|09|0a|0d|$)/,
};

/** Returns the extension of a file without its dot, in lower case. */
export const getExtension = (file: string): string => extname(file).slice(1).toLowerCase();

/** Tells whether a file begins like one of the format that its name says. */
export const isAsNamed = (file: string): boolean =>
  beginnings[getExtension(file)]?.test(readStart(file)) ?? false;

/** Returns the first bytes of a file in hexadecimal: videos are large, and their checks need no more. */
function readStart(file: string): string {
  const bytes = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    return bytes.toString('hex', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
