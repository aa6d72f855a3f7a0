import type { HeaderRule } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { toExpression, type Pattern } from './pattern.ts';

/** The most redirects that Vercel takes; the pages at the other retired ids lead on by themselves. */
const mostRedirects = 1024;

interface VercelHeaders {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

/** In Vercel's patterns parentheses hold a regular expression, and other signs have a meaning outside them. */
const toSource = (pattern: Pattern): string => pattern.replace('*', '(.*)');

/** Everything below the base path that no pattern stands for. */
function formatRest(base: string, patterns: readonly Pattern[]): string {
  if (patterns.length === 0) return `${base}(.*)`;
  const others = patterns.map((pattern) => toExpression(pattern).slice(1 + base.length));
  return `${base}((?!${others.join('|')}).*)`;
}

function listHeaders({ name, cases, otherwise }: HeaderRule, base: string): VercelHeaders[] {
  const create = (source: string, value: string): VercelHeaders => ({
    source,
    headers: [{ key: name, value }],
  });
  const patterns = cases.flatMap(({ paths }) => paths);
  return [
    ...cases.flatMap(({ paths, value }) => paths.map((path) => create(toSource(path), value))),
    ...(otherwise === undefined ? [] : [create(formatRest(base, patterns), otherwise)]),
  ];
}

const mergeBySource = (entries: readonly VercelHeaders[]): VercelHeaders[] =>
  [...Map.groupBy(entries, ({ source }) => source)].map(([source, own]) => ({
    source,
    headers: own.flatMap(({ headers }) => headers),
  }));

/** Returns the `vercel.json` of a site that is published as files. */
export function formatVercel({ base, headers, redirects }: Hosting): string {
  const sent = headers.filter(({ only }) => only !== 'preflight');
  const configuration = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: mergeBySource(sent.flatMap((rule) => listHeaders(rule, base))),
    redirects: redirects
      .slice(0, mostRedirects)
      .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}
