import { findContentType } from './content-types.ts';
import { findHeader, type HeaderRule } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { toExpression, type Pattern } from './pattern.ts';

/** The Caddyfile: `route` keeps its lines in the order they are written in, so that a case overrides the rest. */

const quote = (text: string): string => `"${text}"`;
const indent = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);
const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...indent(lines),
  '}',
];

/** Returns a Caddyfile (Caddy 2.6 or newer). `HELP_ADDRESS` and `HELP_ROOT` in its environment override the places. */
export function formatCaddyfile(hosting: Hosting): string {
  const address = new URL(hosting.origin).host;
  return [
    '# Made by `npm run build` from src/export/hosting/; docs/hosting.md says how to use it.',
    ...block(`{$HELP_ADDRESS:${address}}`, [
      'root * {$HELP_ROOT:/var/www/help}',
      'encode gzip',
      ...block('route', [
        ...hosting.headers.flatMap(formatHeader),
        ...formatHidden(hosting.hidden),
        ...formatRedirects(hosting),
        ...formatSlash(),
        '@options method OPTIONS',
        'respond @options 204',
        ...block('file_server', ['precompressed br gzip']),
      ]),
      ...block('handle_errors', formatErrors(hosting)),
    ]),
    '',
  ].join('\n');
}

const toMatcher = (patterns: readonly Pattern[]): string =>
  `(${patterns.map(toExpression).join('|')})`;

const toName = (name: string, index: number | string): string => `@${name.toLowerCase()}-${index}`;

function formatHeader({ name, cases, otherwise, only }: HeaderRule): string[] {
  if (only === 'https') {
    const matcher = toName(name, 'https');
    return [`${matcher} protocol https`, `header ${matcher} ${name} ${quote(otherwise ?? '')}`];
  }
  return [
    ...(otherwise === undefined ? [] : [`header ${name} ${quote(otherwise)}`]),
    ...cases.flatMap(({ paths, value }, index) => {
      const matcher = toName(name, index);
      const test = `path_regexp ${toMatcher(paths)}`;
      return [
        ...(only === 'preflight'
          ? block(matcher, ['method OPTIONS', test])
          : [`${matcher} ${test}`]),
        `header ${matcher} ${name} ${quote(value)}`,
      ];
    }),
  ];
}

const formatHidden = (patterns: readonly Pattern[]): string[] => [
  `@hidden path_regexp ${toMatcher(patterns)}`,
  'error @hidden 404',
  '# No file has such a name; Caddy would answer 500.',
  '@malformed path_regexp \\x00',
  'error @malformed 400',
];

/** Caddy's `map` compares whole paths, and without a table of redirects there is nothing to send on. */
function formatRedirects({ redirects }: Hosting): string[] {
  const lines = redirects.flatMap(({ from, to }) => [
    `${from} ${to}`,
    `${from.slice(0, -1)} ${to}`,
  ]);
  if (lines.length === 0) return [];
  return [
    ...block('map {path} {help_moved}', [...lines, 'default ""']),
    ...formatRedirect('moved', '{help_moved}', { expression: '{help_moved} != ""' }),
  ];
}

/** Caddy adds a missing slash by itself, but 2.6 loses the query. The path compared has no double slashes. */
const formatSlash = (): string[] =>
  formatRedirect('slash', '{re.slash.1}/', {
    tests: ['path_regexp slash ^(.*[^/])$', 'file {path}/index.html'],
  });

interface RedirectTests {
  /** A matcher may have one expression only: of two, Caddy forgets the first. */
  readonly expression?: string;
  readonly tests?: readonly string[];
}

/** Two redirects: Caddy 2.6 has no word for a query with its question mark. */
function formatRedirect(
  name: string,
  to: string,
  { expression, tests = [] }: RedirectTests,
): string[] {
  const own = expression === undefined ? [] : [expression];
  const format = (conditions: readonly string[]): string[] =>
    conditions.length === 0 ? [] : [`expression \`${conditions.join(' && ')}\``];
  return [
    ...block(`@${name}-query`, [...tests, ...format([...own, '{query} != ""'])]),
    `redir @${name}-query ${to}?{query} 301`,
    ...block(`@${name}`, [...tests, ...format(own)]),
    `redir @${name} ${to} 301`,
  ];
}

/** What the page for missing files says of itself; the headers of the path that was asked for are still there. */
function formatErrors({ headers, notFound }: Hosting): string[] {
  const own = headers.filter(({ decidedBy, only }) => decidedBy === 'answer' && !only);
  return block('route', [
    ...own.map((rule) => {
      const value =
        rule.name === 'Content-Type' ? findContentType(notFound) : findHeader(rule, notFound);
      return value === undefined ? `header -${rule.name}` : `header ${rule.name} ${quote(value)}`;
    }),
    `rewrite * ${notFound}`,
    ...block('file_server', ['precompressed br gzip']),
  ]);
}
