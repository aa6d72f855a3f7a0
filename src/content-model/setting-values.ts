import { findClosest } from '../i18n/closest-word.ts';
import { createError, showValue } from './hinted-error.ts';

/** How values of settings are read that become addresses and paths: unclear values are rejected. */

/** Variables of this project begin so; it needs no others, and one it does not know is a slip. */
const prefix = /^HELP_/i;

/** Throws if a variable with the prefix of this project is no setting. */
export function assertKnownNames(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => prefix.test(name) && !known.includes(name));
  if (unknown === undefined) return;
  const own = known.filter((name) => prefix.test(name));
  const closest = findClosest(unknown.toUpperCase(), own);
  throw createError(
    `${showValue(unknown)} is set in the environment and is no setting; expected ${closest ?? `one of ${own.join(', ')}`}.`,
    closest ? `Rename it to ${closest}, or unset it.` : 'Unset it.',
  );
}

/** A name of a host: labels of letters, digits, - and _, or an address of IPv6. */
const hostPattern =
  /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*|\[[0-9a-f:.]+\])$/;

/** Returns an origin as browsers write it. Throws for everything that has more or less than scheme, host and port. */
export function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isUsable = url !== undefined && isWebHost(url);
  if (isUsable && isWrittenPlainly(text, url)) return url.origin;
  throw createError(
    `SITE_URL is ${showValue(hidePassword(text))}; expected an origin such as ${isUsable ? url.origin : 'https://help.example'}.`,
    'Write https:// and the host, with a port if it is not the usual one, and nothing else. A path belongs in BASE_PATH.',
  );
}

const isWebHost = ({ protocol, hostname, port }: URL): boolean =>
  /^https?:$/.test(protocol) &&
  hostname.length <= 253 &&
  hostPattern.test(hostname) &&
  port !== '0';

/** URL parsers forgive slips (missing slashes, white space, other spellings of a host), which a setting must not have. */
const isWrittenPlainly = (text: string, { origin }: URL): boolean =>
  text
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/(?<=^https:.*):443$|(?<=^http:.*):80$/, '') === origin;

const hidePassword = (text: string): string => text.replace(/\/\/[^/]*@/, '//…@');

/** Names of folders in addresses that every host and browser reads as they are written. */
const basePattern = /^\/?(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/(?!$)|\/?$))*$/;

/** Longer addresses end in errors of servers and proxies. */
const longestBase = 200;

/** Returns a base path; throws if it is none. Empty means the root. */
export function parseBase(text: string): string {
  if (text.length <= longestBase && basePattern.test(text)) return text;
  throw createError(
    `BASE_PATH is ${showValue(text)}; expected a path such as /help, of at most ${longestBase} characters: names of letters a to z, digits, and - . _ ~ with one slash between them.`,
    advise(text),
  );
}

function advise(text: string): string {
  if (/^[a-z]:[\\/]|\\|Program Files/i.test(text)) {
    return 'A shell on Windows (Git Bash, MSYS) makes a Windows path of /help. Write it without the slash, BASE_PATH=help, or set MSYS_NO_PATHCONV=1.';
  }
  if (text.includes(':')) return 'Scheme and host belong in SITE_URL.';
  return 'Write the path as it is in the address of the site.';
}

/** Returns the path of a folder; throws if it is empty, or something else that is no path. */
export function parseFolder(name: string, text: string): string {
  const isPath = text.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
  if (isPath && !/^~(?:[\\/]|$)|^[a-z][a-z+]+:\/\//i.test(text)) return text;
  throw createError(
    `${name} is ${showValue(text)}; expected the path of a folder.`,
    'Give a path relative to the working directory, or an absolute one; ~ and addresses are not understood here.',
  );
}
