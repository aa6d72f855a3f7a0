import { findContentType } from './content-types.ts';
import { findHeader } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { matchesPattern } from './pattern.ts';

/** What the table says of a request, for a server that has no format of its own: `npm run serve`. */
export interface Request {
  readonly method: string;
  /** The path that was asked for, decoded, without the query. */
  readonly path: string;
  readonly isSecure: boolean;
}

/** Returns the headers of an answer by the file that gives it: an href, `404.html`'s where nothing does. */
export function listHeaders(
  { headers }: Hosting,
  { method, path, isSecure }: Request,
  answer: string,
): [name: string, value: string][] {
  return headers.flatMap((rule): [string, string][] => {
    if (rule.only === 'https' && !isSecure) return [];
    if (rule.only === 'preflight' && method !== 'OPTIONS') return [];
    const value = findHeader(rule, rule.decidedBy === 'request' ? path : answer);
    return value === undefined ? [] : [[rule.name, value]];
  });
}

/** Returns what an answer is, by its table or the name of its file; a folder's page is HTML. */
export function findAnswerType({ headers }: Hosting, answer: string): string {
  const rule = headers.find(({ name }) => name === 'Content-Type');
  const file = answer.endsWith('/') ? `${answer}index.html` : answer;
  return (rule && findHeader(rule, answer)) ?? findContentType(file);
}

/** Tells whether a path is of a file that readers may not see. */
export const isHidden = ({ hidden }: Hosting, path: string): boolean =>
  hidden.some((pattern) => matchesPattern(pattern, path));

/** Returns the href that a retired id leads to. */
export const findRedirect = ({ redirects }: Hosting, path: string): string | undefined =>
  redirects.find(({ from }) => from === (path.endsWith('/') ? path : `${path}/`))?.to;
