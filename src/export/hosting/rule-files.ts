import { findHeader, type HeaderRule } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { localeIds } from '../../i18n/locales.ts';
import type { Pattern } from './pattern.ts';

/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare read. Where two blocks give the same header to a
 * path, Cloudflare joins the values and Netlify takes the last: so none do, but for the one below.
 */

/** The most redirects that Cloudflare takes. */
export const mostRedirects = 2000;

/** The most blocks that Cloudflare takes. */
export const mostHeaderBlocks = 100;

/**
 * Everything that is a page and not the embed, in these hosts' patterns (`:page` is one part of a path): the
 * policy for all but the embed cannot be said otherwise.
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
 * The start pages of the embed, which the pattern of pages matches as well. Their block is after that of pages, and
 * takes its header away first: Cloudflare does that, and Netlify ignores a line without a colon and takes the last.
 */
const createStartPatterns = (base: string): Pattern[] =>
  localeIds.map((locale) => `${base}${locale}/embed/`);

/**
 * To Netlify the slash before a last asterisk is optional: `/pagefind/en/*` is `/pagefind/entry.json` as well, and
 * `/en/embed/*` is `/en/embedded/`. Where that would be wrong, parts of a path are named instead.
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

/** Both hosts let browsers revalidate what no rule speaks of. */
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

/** Returns the `_headers` file. */
export function formatHeadersFile(hosting: Hosting): string {
  const lines = hosting.headers.flatMap((rule) => listLines(rule, hosting));
  const blocks = [...Map.groupBy(lines, ({ pattern }) => pattern)].map(([pattern, own]) =>
    [pattern, ...own.map(({ header }) => `  ${header}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

/**
 * Returns the `_redirects` file. Past the most that Cloudflare takes, redirects are left out, those of embedded
 * articles first: the pages at retired ids lead on by themselves.
 */
export const formatRedirectsFile = ({ redirects }: Hosting): string =>
  redirects
    .slice(0, mostRedirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
