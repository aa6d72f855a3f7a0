import { toBase } from '../urls/hrefs.ts';
import { site } from '../site/config.ts';

/** The settings that can differ between two builds of the same code. */
export interface BuildSettings {
  /** Scheme and host of the published site. */
  readonly origin: string;
  /** Base path with a slash at each end. */
  readonly base: string;
  /** Content directory, relative to the project or absolute. */
  readonly content: string;
  /** Directory of the built site. */
  readonly out: string;
  /** Whether PDFs are made. */
  readonly pdf: boolean;
  /** The IndexNow key, published as `/{key}.txt` (docs/push.md). */
  readonly indexNowKey: string | undefined;
  /** Whether the pictures for social networks are made. */
  readonly pictures: boolean;
  /** Path of the status file that pages read notices from, relative to the base; undefined if they read none. */
  readonly statusFile: string | undefined;
  /** Time of the build, in milliseconds since 1970: notices that ended before are omitted. */
  readonly now: number;
}

/**
 * Returns the settings of this build: `SITE_URL`, `BASE_PATH`, `HELP_CONTENT`, `HELP_OUT`, `HELP_PDF`,
 * `HELP_PICTURES`, `HELP_STATUS`, `INDEXNOW_KEY` and `SOURCE_DATE_EPOCH` from the environment, else
 * src/site/config.ts, the project's folders and the clock. Throws if a value is invalid.
 */
export function readBuildSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BuildSettings {
  return {
    origin: parseOrigin(environment.SITE_URL ?? site.origin),
    base: toBase(environment.BASE_PATH ?? site.base),
    content: environment.HELP_CONTENT ?? 'content',
    out: environment.HELP_OUT ?? 'dist',
    pdf: parseSwitch('HELP_PDF', environment.HELP_PDF ?? 'on'),
    indexNowKey: parseKey(environment.INDEXNOW_KEY),
    pictures: parseSwitch('HELP_PICTURES', environment.HELP_PICTURES ?? 'on'),
    statusFile: parseStatusFile(environment.HELP_STATUS ?? site.statusFile),
    now: parseEpoch(environment.SOURCE_DATE_EPOCH) ?? Date.now(),
  };
}

function parseOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Error(
    `SITE_URL is ${JSON.stringify(text)}; expected an origin such as https://help.example. ` +
      'A path belongs in BASE_PATH.',
  );
}

function parseSwitch(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Error(`${name} is ${JSON.stringify(text)}; expected on or off.`);
}

/** An empty variable counts as unset, because CI services pass missing secrets as empty variables. */
function parseKey(variable = ''): string | undefined {
  const key = variable.trim() === '' ? site.indexNowKey : variable.trim();
  if (key === undefined || /^[a-zA-Z0-9-]{8,128}$/.test(key)) return key;
  throw new Error(
    'INDEXNOW_KEY is not an IndexNow key; expected 8 to 128 letters a to z, digits and hyphens.',
  );
}

function parseStatusFile(path: string | undefined): string | undefined {
  if (path === undefined || /^(?:[\w-]+\/)*[\w-]+\.json$/.test(path)) return path;
  throw new Error(
    `HELP_STATUS (statusFile in src/site/config.ts) is ${JSON.stringify(path)}; ` +
      'expected a path on this site such as status.json.',
  );
}

/** Parses seconds since 1970, the convention for reproducible builds (reproducible-builds.org). */
function parseEpoch(seconds = ''): number | undefined {
  if (seconds === '') return undefined;
  if (/^\d{1,11}$/.test(seconds)) return Number(seconds) * 1000;
  throw new Error(
    `SOURCE_DATE_EPOCH is ${JSON.stringify(seconds)}; expected seconds since 1970 such as 1795392000.`,
  );
}
