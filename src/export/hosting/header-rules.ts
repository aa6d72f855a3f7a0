import { versionedFolders } from '../../content-model/built-site/published-files.ts';
import type { Links } from '../../urls/hrefs.ts';
import { localeIds, locales, type Locale } from '../../i18n/locales.ts';
import {
  contentTypes,
  indexExtensions,
  rareExtensions,
  searchDescriptionType,
  unknownContentType,
} from './content-types.ts';
import { matchesPattern, type Pattern } from './pattern.ts';

/**
 * The table of response headers (docs/hosting.md). The files of all hosts are generated from it, and `npm run serve`
 * uses it. At most one case of a header may match a path, because hosts differ in which one takes precedence.
 */
export interface HeaderRule {
  readonly name: string;
  readonly cases: readonly HeaderCase[];
  /** Value for all other paths; if missing, the header is not sent for them. */
  readonly otherwise?: string;
  /**
   * The path that is matched: that of the file that is sent (`404.html` for a missing one), or the requested path,
   * so that apps on other origins can read a response with status 404.
   */
  readonly decidedBy: 'file' | 'request';
  /** Sent only over HTTPS, or only in responses to preflight requests (OPTIONS). */
  readonly only?: 'https' | 'preflight';
}

export interface HeaderCase {
  readonly paths: readonly Pattern[];
  readonly value: string;
}

/** What the table needs to know about a site. */
export interface HeaderSite {
  readonly links: Links;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  readonly origin: string;
  /** Sites that may show embedded articles in a frame: sources of `frame-ancestors`. */
  readonly embedders: readonly string[];
}

/** Files that browsers may cache forever. */
const hashedFiles: readonly Pattern[] = versionedFolders.map((folder) => `${folder}/*`);

/** Pictures with fixed names, which browsers may cache for a day. */
const fixedPictures: readonly Pattern[] = [
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icons/*',
  'pictures/*',
];

/** Files that scripts of other origins may read; they contain no personal data. */
const sharedFiles: readonly Pattern[] = ['api/*', 'widget/*', 'pagefind/*'];

/** Copies of pages as text, which search engines should not index. */
const textCopies: readonly Pattern[] = [
  '*.md',
  ...localeIds.map((locale) => `${locale}/llms-full.txt`),
];

const embedPages: readonly Pattern[] = localeIds.map((locale) => `${locale}/embed/*`);

/**
 * Browser features that neither the site nor its frames use. The site uses `clipboard-write` and `web-share`.
 * Features that Chromium does not know are left out, because it logs a warning for each.
 */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
] as const;

/** Headers that are the same in every response. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/**
 * The policy of SVG files, which are documents of their own if they are opened by themselves. They show what is in the
 * file; scripts do not run, and nothing else is loaded.
 */
const drawingPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

/** A year, without `includeSubDomains`: other sites may use the subdomains. */
const strictTransport = 'max-age=31536000';

/** Headers of responses to OPTIONS. */
const preflight: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Returns the table of a site, with all patterns below its base path. Throws if an embedder is malformed. */
export function createHeaderRules({ links, base, origin, embedders }: HeaderSite): HeaderRule[] {
  const place = (paths: readonly Pattern[]): Pattern[] => paths.map(links.file);
  // A site below a path shares its host with other sites, so its operator decides.
  const hasOwnHost = base === '/' && origin.startsWith('https:');
  const shared = place(sharedFiles);
  return [
    ...Object.entries(everywhere).map(([name, otherwise]) => createRule(name, { otherwise })),
    ...(hasOwnHost
      ? [createRule('Strict-Transport-Security', { otherwise: strictTransport, only: 'https' })]
      : []),
    createRule('Content-Security-Policy', {
      cases: [
        { paths: place(embedPages), value: formatFrameAncestors(embedders) },
        { paths: place(['*.svg']), value: `${drawingPolicy}; ${formatFrameAncestors([])}` },
      ],
      otherwise: formatFrameAncestors([]),
    }),
    createRule('Cache-Control', {
      cases: [
        { paths: place(hashedFiles), value: 'public, max-age=31536000, immutable' },
        { paths: place(fixedPictures), value: 'public, max-age=86400' },
      ],
      otherwise: 'no-cache',
    }),
    createRule('Content-Language', { cases: localeIds.map(createLanguageCase(place)) }),
    createRule('X-Robots-Tag', { cases: [{ paths: place(textCopies), value: 'noindex' }] }),
    createRule('Content-Type', { cases: createTypeCases(links, place) }),
    createRule('Cross-Origin-Resource-Policy', {
      cases: [
        {
          paths: place([...sharedFiles, ...embedPages, '_astro/*', 'pictures/*']),
          value: 'cross-origin',
        },
      ],
      otherwise: 'same-origin',
    }),
    createRule('Access-Control-Allow-Origin', {
      cases: [{ paths: shared, value: '*' }],
      decidedBy: 'request',
    }),
    ...Object.entries(preflight).map(([name, value]) =>
      createRule(name, {
        cases: [{ paths: shared, value }],
        decidedBy: 'request',
        only: 'preflight',
      }),
    ),
  ];
}

const createRule = (name: string, rule: Partial<HeaderRule>): HeaderRule => ({
  name,
  cases: [],
  decidedBy: 'file',
  ...rule,
});

/** `*`, `'self'`, a scheme (`capacitor:`) or an origin, whose host can begin with `*.`. */
const embedder = /^(?:\*|'self'|[a-z][a-z0-9+.-]*:|https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?)$/;

/**
 * Returns the policy that lets these sources show a page in a frame; no site may if the list is empty. Throws if one is not
 * a source, because hosts would send it unchanged.
 *
 * @example
 * formatFrameAncestors(['https://app.example', 'capacitor:'])
 * // => 'frame-ancestors https://app.example capacitor:'
 */
function formatFrameAncestors(sources: readonly string[]): string {
  for (const text of sources) {
    if (embedder.test(text)) continue;
    throw new Error(
      `embedders in src/site/config.ts has ${JSON.stringify(text)}; expected "*", "'self'", a scheme ` +
        'such as capacitor: or an origin such as https://app.example.',
    );
  }
  return `frame-ancestors ${sources.length === 0 ? "'none'" : sources.join(' ')}`;
}

type Place = (paths: readonly Pattern[]) => Pattern[];

const createLanguageCase =
  (place: Place) =>
  (locale: Locale): HeaderCase => ({
    paths: place([`${locale}/*`, `api/v1/${locale}/*`]),
    value: locales[locale].lang,
  });

const createTypeCases = (links: Links, place: Place): HeaderCase[] => [
  { paths: localeIds.map(links.searchDescription), value: searchDescriptionType },
  {
    paths: place(indexExtensions.map((extension) => `pagefind/*.${extension}`)),
    value: unknownContentType,
  },
  ...rareExtensions.map((extension) => ({
    paths: place([`*.${extension}`]),
    value: contentTypes[extension],
  })),
];

/** Returns the value of a header for a path; undefined if it is not sent. */
export const findHeader = ({ cases, otherwise }: HeaderRule, path: string): string | undefined =>
  cases.find(({ paths }) => paths.some((pattern) => matchesPattern(pattern, path)))?.value ??
  otherwise;
