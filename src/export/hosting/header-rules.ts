import type { Links } from '../../urls/hrefs.ts';
import { localeIds, locales, type Locale } from '../../i18n/locales.ts';
import {
  contentTypes,
  indexExtensions,
  rareExtensions,
  searchDescriptionType,
  unknownContentType,
} from './content-types.ts';
import { formatFrameAncestors } from './frame-ancestors.ts';
import { matchesPattern, type Pattern } from './pattern.ts';

/**
 * The one table of what hosts say with the site's files (docs/hosting.md). Every host's file is made from
 * it and `npm run serve` obeys it. No two cases of a header may hold for the same path: hosts do not agree on
 * which of them would win.
 */
export interface HeaderRule {
  readonly name: string;
  readonly cases: readonly HeaderCase[];
  /** Value on every other path; missing: the header is not sent there. */
  readonly otherwise?: string;
  /**
   * The path that decides: of the file that answers (for a missing one `404.html`), or the one that was
   * asked for, so that an app on another origin can read that a file is missing.
   */
  readonly decidedBy: 'answer' | 'request';
  /** Sent only then: over HTTPS, or with the answer to a browser's question before a request (OPTIONS). */
  readonly only?: 'https' | 'preflight';
}

export interface HeaderCase {
  readonly paths: readonly Pattern[];
  readonly value: string;
}

/** What the table needs to know of a site. */
export interface HeaderSite {
  readonly links: Links;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  readonly origin: string;
  /** Who may show the embedded articles in a frame: sources of `frame-ancestors`. */
  readonly embedders: readonly string[];
}

/** Browsers may keep these for good: their names hold a hash of their content. */
const hashedFiles: readonly Pattern[] = [
  '_astro/*',
  ...localeIds.map((locale) => `pagefind/${locale}/*`),
];

/** Pictures at fixed names: a day old is young enough. */
const fixedPictures: readonly Pattern[] = [
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icons/*',
  'pictures/*',
];

/** What scripts of other origins may read; nothing of it belongs to one reader. */
const sharedFiles: readonly Pattern[] = ['api/*', 'widget/*', 'pagefind/*'];

/** The text of pages once more: search engines are to find the pages. */
const twins: readonly Pattern[] = ['*.md', ...localeIds.map((locale) => `${locale}/llms-full.txt`)];

const embedPages: readonly Pattern[] = localeIds.map((locale) => `${locale}/embed/*`);

/**
 * What the site never asks a browser for, nor lets a frame ask for. Copying (`clipboard-write`) and sharing
 * (`web-share`) are not here. Only features that Chromium knows: it complains of others in the console.
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

/** Headers that are the same on every answer. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
};

/** A year, for this host alone: its subdomains are not this site's to decide. */
const strictTransport = 'max-age=31536000';

/** Headers of the answer to OPTIONS. */
const preflight: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
};

/** Returns the table for a site: every pattern is below its base path. Throws where an embedder is malformed. */
export function createHeaderRules({ links, base, origin, embedders }: HeaderSite): HeaderRule[] {
  const place = (paths: readonly Pattern[]): Pattern[] => paths.map(links.file);
  const shared = place(sharedFiles);
  return [
    ...Object.entries(everywhere).map(([name, value]) => createRule(name, [], value)),
    // A site below a path shares its host with others, which decide for it.
    ...(base === '/' && origin.startsWith('https:')
      ? [
          {
            ...createRule('Strict-Transport-Security', [], strictTransport),
            only: 'https' as const,
          },
        ]
      : []),
    createRule(
      'Content-Security-Policy',
      [{ paths: place(embedPages), value: formatFrameAncestors(embedders) }],
      formatFrameAncestors([]),
    ),
    createRule(
      'Cache-Control',
      [
        { paths: place(hashedFiles), value: 'public, max-age=31536000, immutable' },
        { paths: place(fixedPictures), value: 'public, max-age=86400' },
      ],
      'no-cache',
    ),
    createRule('Content-Language', localeIds.map(createLanguageCase(place))),
    createRule('X-Robots-Tag', [{ paths: place(twins), value: 'noindex' }]),
    createRule('Content-Type', createTypeCases(links, place)),
    createRule(
      'Cross-Origin-Resource-Policy',
      [
        {
          paths: place([...sharedFiles, ...embedPages, '_astro/*', 'pictures/*']),
          value: 'cross-origin',
        },
      ],
      'same-origin',
    ),
    { ...createRule('Access-Control-Allow-Origin', [{ paths: shared, value: '*' }]), ...asked },
    ...Object.entries(preflight).map(([name, value]): HeaderRule => ({
      ...createRule(name, [{ paths: shared, value }]),
      ...asked,
      only: 'preflight',
    })),
  ];
}

const asked = { decidedBy: 'request' } as const;

const createRule = (
  name: string,
  cases: readonly HeaderCase[],
  otherwise?: string,
): HeaderRule => ({
  name,
  cases,
  ...(otherwise !== undefined && { otherwise }),
  decidedBy: 'answer',
});

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

/** Returns a header's value for a path, or undefined where it is not sent. */
export const findHeader = ({ cases, otherwise }: HeaderRule, path: string): string | undefined =>
  cases.find(({ paths }) => paths.some((pattern) => matchesPattern(pattern, path)))?.value ??
  otherwise;
