import { findHeader, type HeaderRule } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { Pattern } from './pattern.ts';

/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare read. If two blocks set the same header for a path,
 * Cloudflare joins the values and Netlify uses the last. This is avoided except in `createStartPatterns`.
 */

/** Cloudflare's limit of redirects. */
export const mostRedirects = 2000;

/** Cloudflare's limit of blocks. */
export const mostHeaderBlocks = 100;

/**
 * Returns all pages except embedded ones, in the patterns of these hosts (`:page` is one segment of a path). They
 * have no pattern for everything except embedded pages.
 */
const createPagePatterns = (base: string): Pattern[] =>
  [
    '',
    '404.html',
    'go/*',
    ...localeIds.flatMap((locale) => [
      `${locale}/`,
      `${locale}/:page/`,
      `${locale}/topics/*`,
      `${locale}/solve/*`,
    ]),
  ].map((path) => base + path);

/**
 * Returns the start pages of the embed, which the patterns of pages match too. Their block is after those of pages and
 * first removes the header (`! Name`). Cloudflare does that; Netlify ignores a line without a colon and uses the last
 * value.
 */
const createStartPatterns = (base: string): Pattern[] =>
  localeIds.map((locale) => `${base}${locale}/embed/`);

/**
 * Netlify treats the slash before a trailing asterisk as optional: `/pagefind/en/*` also matches
 * `/pagefind/entry.json`, and `/en/embed/*` matches `/en/embedded/`. These patterns name path segments instead.
 */
const narrower = [
  [/\/embed\/\*$/, ['/embed/:page/', '/embed/solve/:flow/', '/embed/solve/:flow/:step/']],
  [/(\/pagefind\/\w+)\/\*$/, ['$1/:file', '$1/:folder/:file']],
] as const;

function narrow(pattern: Pattern): Pattern[] {
  const found = narrower.find(([wide]) => wide.test(pattern));
  return found ? found[1].map((end) => pattern.replace(found[0], end)) : [pattern];
}

interface Line {
  readonly pattern: Pattern;
  readonly header: string;
}

/** Whether the hosts do what `otherwise` says by default: both make browsers revalidate files without a rule. */
const isHostsOwn = ({ name }: HeaderRule): boolean => name === 'Cache-Control';

function listLines(rule: HeaderRule, { base, notFound }: Hosting): Line[] {
  const { name, cases, otherwise, only } = rule;
  if (only === 'preflight') return [];
  const lines = cases.flatMap(({ paths, value }) =>
    paths.flatMap(narrow).map((pattern) => ({ pattern, header: `${name}: ${value}` })),
  );
  if (otherwise === undefined || isHostsOwn(rule)) return lines;
  const rest = cases.length === 0 ? [`${base}*`] : createPagePatterns(base);
  const value = findHeader(rule, notFound) ?? otherwise;
  return [
    ...lines,
    ...rest.map((pattern) => ({ pattern, header: `${name}: ${value}` })),
    ...(cases.length === 0 ? [] : listStartLines(rule, base)),
  ];
}

function listStartLines(rule: HeaderRule, base: string): Line[] {
  return createStartPatterns(base).flatMap((pattern) => {
    const value = findHeader(rule, pattern);
    if (value === undefined || value === rule.otherwise) return [];
    return [`! ${rule.name}`, `${rule.name}: ${value}`].map((header) => ({ pattern, header }));
  });
}

/** Returns the `_headers` file. Its paths are encoded, like those of requests. */
export function formatHeadersFile(hosting: Hosting): string {
  const lines = hosting.headers.flatMap((rule) => listLines(rule, hosting));
  const blocks = [...Map.groupBy(lines, ({ pattern }) => pattern)].map(([pattern, own]) =>
    [encodeURI(pattern), ...own.map(({ header }) => `  ${header}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

/**
 * Returns the `_redirects` file. Redirects beyond Cloudflare's limit are left out, those of retired ids first: the pages
 * at retired ids redirect by themselves.
 */
export const formatRedirectsFile = ({ redirects }: Hosting): string =>
  redirects
    .flatMap(({ from, to, isFormer }) =>
      (isFormer ? [from.slice(0, -1), from] : [from]).map((path) => ({ path, to })),
    )
    .slice(0, mostRedirects)
    .map(({ path, to }) => `${encodeURI(path)} ${encodeURI(to)} 301\n`)
    .join('');
