import { resolve } from 'node:path';

/**
 * The environment of a build, whose output depends on its settings alone. Vite, Astro and the libraries that they load
 * read dozens of variables (`NODE_ENV`, `MODE`, `DEV`, `SITE`, `VITE_…`), and what starts a build exports others: only
 * those that are listed here remain.
 */

/** The settings of a build; src/content-model/build-settings.ts knows all names that begin with `HELP_`. */
const settings = /^(?:SITE_URL|BASE_PATH|INDEXNOW_KEY|SOURCE_DATE_EPOCH|HELP_.*)$/i;

/** Where the system keeps programs, libraries and temporary files; Windows needs its own to start a process. */
const system =
  /^(?:PATH|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DYLD_.*|SYSTEM(?:ROOT|DRIVE)|WINDIR|COMSPEC|PATHEXT|(?:NUMBER_OF_)?PROCESSOR.*)$/i;

/** What is printed, and how Node runs. */
const running =
  /^(?:DEBUG|NO_COLOR|FORCE_COLOR|TERM|COLORTERM|CI|NODE_COMPILE_CACHE|NODE_OPTIONS|NODE_V8_COVERAGE|UV_THREADPOOL_SIZE)$/;

/** A home that always exists as a path: the user may have none, or one that cannot be written. */
const home = resolve(import.meta.dirname, '../../.cache/home');

/** The home of the user who builds; undefined if there is none. */
export const userHome = process.env.HOME ?? process.env.USERPROFILE;

const fixed = {
  NODE_ENV: 'production',
  TZ: 'UTC',
  // Astro would write into the home and send a request.
  ASTRO_TELEMETRY_DISABLED: '1',
  HOME: home,
  USERPROFILE: home,
} as const;

/** Writing for the owner, reading for all: a web server is another user. */
const publicMask = 0o022;

/** Sets the environment of this process, before anything reads it. */
export function prepareEnvironment(): void {
  for (const name of Object.keys(process.env)) {
    if (![settings, system, running].some((kept) => kept.test(name)))
      Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, fixed);
  process.umask(publicMask);
}
