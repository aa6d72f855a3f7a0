import { contentTypes, searchDescriptionType, unknownContentType } from './content-types.ts';
import type { HeaderRule } from './header-rules.ts';
import type { Hosting } from './hosting.ts';
import { toExpression, type Pattern } from './pattern.ts';

/**
 * The nginx file: a `map` for each header and one `server` that sends them all. nginx forgets a server's
 * `add_header` in every block that has one of its own; with maps no block needs one.
 */

/** Returns a configuration file for nginx's `http` block (`/etc/nginx/conf.d/`). */
export function formatNginx(hosting: Hosting): string {
  const variables = createVariables(hosting);
  return [...introduction, ...formatMaps(hosting, variables), ...formatServer(hosting, variables)]
    .join('\n')
    .concat('\n');
}

const introduction = [
  '# Made by `npm run build` from src/export/hosting/; docs/hosting.md says how to use it.',
  '# For the http block of nginx 1.18 or newer: /etc/nginx/conf.d/help.conf, say.',
  '',
];

type NameVariable = (name: string) => string;

/** Names of variables hold the site's address: nginx has one set of names for all its sites. */
function createVariables({ origin, base }: Hosting): NameVariable {
  const site = toWord(new URL(origin).host + base);
  return (name) => `$${site}_${toWord(name)}`;
}

const toWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

const quote = (text: string): string => `"${text}"`;

/** What a rule's cases are compared with. `$request_uri` is as sent, with the query. */
function formatSubject({ decidedBy, only }: HeaderRule): string {
  const path = decidedBy === 'request' ? '$request_uri' : '$uri';
  if (only === 'preflight') return quote(`$request_method ${path}`);
  return only === 'https' ? quote('$scheme $http_x_forwarded_proto') : path;
}

function formatCases({ cases, only, otherwise = '' }: HeaderRule): string[] {
  if (only === 'https') return [`    ~https ${quote(otherwise)};`];
  const start = only === 'preflight' ? '^OPTIONS ' : '^';
  return [
    ...(otherwise === '' ? [] : [`    default ${quote(otherwise)};`]),
    ...cases.flatMap(({ paths, value }) =>
      paths.map(
        (path) => `    ${quote(`~${toExpression(path).replace('^', start)}`)} ${quote(value)};`,
      ),
    ),
  ];
}

/** A rule that needs no map: the same on every path. */
const isConstant = ({ cases, only }: HeaderRule): boolean => cases.length === 0 && !only;

/** Content types are nginx's own business: a header added would be a second one. */
const listRules = ({ headers }: Hosting): HeaderRule[] =>
  headers.filter(({ name }) => name !== 'Content-Type');

function formatMaps(hosting: Hosting, variables: NameVariable): string[] {
  const maps = listRules(hosting)
    .filter((rule) => !isConstant(rule))
    .flatMap((rule) => [
      `map ${formatSubject(rule)} ${variables(rule.name)} {`,
      ...formatCases(rule),
      '}',
    ]);
  return [...maps, ''];
}

function formatServer(hosting: Hosting, variables: NameVariable): string[] {
  const { base, origin, notFound } = hosting;
  const place = base === '/' ? '' : ` The built site is in its folder ${base}.`;
  const body = [
    'listen 80;',
    '# listen 443 ssl;',
    '# ssl_certificate /etc/ssl/help.pem;',
    '# ssl_certificate_key /etc/ssl/help.key;',
    `server_name ${new URL(origin).hostname};`,
    `# Fill in.${place}`,
    'root /var/www/help;',
    '',
    'index index.html;',
    'server_tokens off;',
    'absolute_redirect off;',
    `error_page 403 404 =404 ${notFound};`,
    '',
    ...formatHeaders(hosting, variables),
    '',
    ...formatTypes(),
    '',
    ...formatCompression(),
    '',
    '# What a browser asks before a request of another origin.',
    'if ($request_method = OPTIONS) { return 204; }',
    ...formatLocations(hosting),
  ];
  return ['server {', ...body.map((line) => (line === '' ? '' : `    ${line}`)), '}'];
}

const formatHeaders = (hosting: Hosting, variables: NameVariable): string[] =>
  listRules(hosting).map((rule) => {
    const value = isConstant(rule) ? quote(rule.otherwise ?? '') : variables(rule.name);
    return `add_header ${rule.name} ${value} always;`;
  });

const charset = '; charset=utf-8';

/** Types whose answers say their character set; nginx adds `text/html` by itself and warns of a second one. */
const listTextTypes = (): string[] =>
  Object.values(contentTypes)
    .filter((type) => type.endsWith(charset))
    .map((type) => type.slice(0, -charset.length))
    .filter((type) => type !== 'text/html');

const formatTypes = (): string[] => [
  'charset utf-8;',
  `charset_types ${listTextTypes().join(' ')};`,
  `default_type ${unknownContentType};`,
  'types {',
  ...Object.entries(contentTypes).map(
    ([extension, type]) => `    ${type.replace(charset, '')} ${extension};`,
  ),
  '}',
];

const formatCompression = (): string[] => [
  '# Files that `npm run compress` made go out as they are; others are compressed on the way.',
  'gzip on;',
  'gzip_static on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_min_length 1024;',
  `gzip_types ${[...listTextTypes(), 'application/json', searchDescriptionType, 'application/manifest+json', 'image/svg+xml'].join(' ')};`,
  '# With the Brotli module (Debian: libnginx-mod-http-brotli-static):',
  '# brotli_static on;',
];

const formatHidden = (pattern: Pattern): string =>
  pattern.endsWith('*')
    ? `location ^~ ${pattern.slice(0, -1)} { return 404; }`
    : `location = ${pattern} { return 404; }`;

/**
 * Exact locations, which nginx finds in a tree: they cost a request nothing. It sorts them at start, 4,000 in less
 * than a second. A `map` would need a larger `map_hash_bucket_size`, which is allowed only once in a server's files.
 */
const formatLocations = ({ headers, hidden, redirects }: Hosting): string[] => [
  '# Not for readers.',
  ...hidden.map(formatHidden),
  '# Types that a name does not tell.',
  ...headers
    .filter(({ name }) => name === 'Content-Type')
    .flatMap(({ cases }) => cases)
    .flatMap(({ paths, value }) =>
      paths
        .filter((path) => !path.includes('*'))
        .map((path) => `location = ${path} { types {} default_type ${value}; }`),
    ),
  '# Retired ids.',
  ...redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map(
      (path) => `location = ${path} { return 301 ${to}$is_args$args; }`,
    ),
  ),
];
