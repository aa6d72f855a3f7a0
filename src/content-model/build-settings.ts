import { site } from '../site/config.ts';
import { identity } from '../site/identity.ts';
import { toBase } from '../urls/hrefs.ts';
import { assertIdentity } from './identity-values.ts';
import { assertKnownNames, parseBase, parseFolder, parseOrigin } from './setting-values.ts';
import { createError, showValue } from './hinted-error.ts';

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
  /** Whether what a PDF cannot show stops the build. */
  readonly strict: boolean;
  /** Path of the status file that pages read notices from, relative to the base; undefined if they read none. */
  readonly statusFile: string | undefined;
  /** Time of the build, in milliseconds since 1970: notices that ended before are omitted. */
  readonly now: number;
}

/** What a variable of the environment decides, and how its value is read. */
interface Setting<Value> {
  readonly variable: string;
  /** Returns the value for a text; undefined stands for a variable that is not set. Throws for a wrong text. */
  readonly parse: (text: string | undefined, variable: string) => Value;
}

/** Every setting with its variable. Else src/site/config.ts, the project's folders and the clock decide. */
const settings: { readonly [Name in keyof BuildSettings]: Setting<BuildSettings[Name]> } = {
  origin: { variable: 'SITE_URL', parse: (text = site.origin) => parseOrigin(text) },
  base: { variable: 'BASE_PATH', parse: (text = site.base) => toBase(parseBase(text)) },
  content: {
    variable: 'HELP_CONTENT',
    parse: (text = 'content', variable) => parseFolder(variable, text),
  },
  out: { variable: 'HELP_OUT', parse: (text = 'dist', variable) => parseFolder(variable, text) },
  pdf: { variable: 'HELP_PDF', parse: (text = 'on', variable) => parseSwitch(variable, text) },
  pictures: {
    variable: 'HELP_PICTURES',
    parse: (text = 'on', variable) => parseSwitch(variable, text),
  },
  strict: {
    variable: 'HELP_STRICT',
    parse: (text = 'off', variable) => parseSwitch(variable, text),
  },
  statusFile: { variable: 'HELP_STATUS', parse: (text = site.statusFile) => parseStatusFile(text) },
  indexNowKey: { variable: 'INDEXNOW_KEY', parse: parseKey },
  now: { variable: 'SOURCE_DATE_EPOCH', parse: (text) => parseEpoch(text) ?? Date.now() },
};

/** The names of all variables that are settings. */
export const settingVariables: readonly string[] = Object.values(settings).map(
  ({ variable }) => variable,
);

/** Returns the settings of this build from the environment. Throws if a value or a name is wrong. */
export function readBuildSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BuildSettings {
  assertKnownNames(Object.keys(environment), settingVariables);
  assertIdentity(identity);
  const read = <Value>({ variable, parse }: Setting<Value>): Value =>
    parse(environment[variable], variable);
  return {
    origin: read(settings.origin),
    base: read(settings.base),
    content: read(settings.content),
    out: read(settings.out),
    pdf: read(settings.pdf),
    indexNowKey: read(settings.indexNowKey),
    pictures: read(settings.pictures),
    strict: read(settings.strict),
    statusFile: read(settings.statusFile),
    now: read(settings.now),
  };
}

function parseSwitch(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Error(`${name} is ${showValue(text)}; expected on or off.`);
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
  throw createError(
    `HELP_STATUS (statusFile in src/site/config.ts) is ${showValue(path)}; expected a path on this site such as status.json.`,
    'Name a file with letters, digits, - and _, relative to the base path, without a slash at the start.',
  );
}

/** Parses seconds since 1970, the convention for reproducible builds (reproducible-builds.org). */
function parseEpoch(seconds = ''): number | undefined {
  if (seconds === '') return undefined;
  if (/^\d{1,11}$/.test(seconds)) return Number(seconds) * 1000;
  throw new Error(
    `SOURCE_DATE_EPOCH is ${showValue(seconds)}; expected seconds since 1970 such as 1795392000.`,
  );
}
