import { findContentType } from './content-types.ts';
import { findHeader } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { matchesPattern } from './pattern.ts';

/** A request to a server that applies the rules itself: `npm run serve`. */
export interface Request {
  readonly method: string;
  /** The requested path, decoded, without the query. */
  readonly path: string;
  readonly isSecure: boolean;
}

/** Returns the headers of a response. `file` is the href of the file that is sent, `404.html` for a missing one. */
export function listHeaders(
  { headers }: Hosting,
  { method, path, isSecure }: Request,
  file: string,
): [name: string, value: string][] {
  return headers.flatMap((rule): [string, string][] => {
    if (rule.only === 'https' && !isSecure) return [];
    if (rule.only === 'preflight' && method !== 'OPTIONS') return [];
    const value = findHeader(rule, rule.decidedBy === 'request' ? path : file);
    return value === undefined ? [] : [[rule.name, value]];
  });
}

/** Returns the content type of a file by its rule or its extension; that of a folder is HTML. */
export function findResponseType({ headers }: Hosting, file: string): string {
  const rule = headers.find(({ name }) => name === 'Content-Type');
  const name = file.endsWith('/') ? `${file}index.html` : file;
  return (rule && findHeader(rule, file)) ?? findContentType(name);
}

/** Whether a path is of a file that is hidden from readers. */
export const isHidden = ({ hidden }: Hosting, path: string): boolean =>
  hidden.some((pattern) => matchesPattern(pattern, path));

/** Returns the href that a retired id leads to. */
export const findRedirect = ({ redirects }: Hosting, path: string): string | undefined =>
  redirects.find(({ from }) => from === (path.endsWith('/') ? path : `${path}/`))?.to;
