import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import {
  compareDates,
  noDates,
  datesFile,
  parseDates,
  type Dates,
  type EntryChanges,
} from '../content-model/dates/dates.ts';
import {
  fail,
  listUrls,
  services,
  type PushResponse,
  type Service,
  type ServiceAccess,
} from '../export/push/services.ts';
import { placeholderHost } from '../product/site-config.ts';
import { createLinks, type Links } from '../urls/hrefs.ts';
import { toPrintable } from '../i18n/visible-text.ts';
import { createCommand } from './command.ts';
import { createError } from '../content-model/hinted-error.ts';

/** Timeout of a request in seconds. */
const timeout = 30;

interface Push {
  readonly service: Service;
  /** Undefined if its key or token is not set. */
  readonly access: ServiceAccess | undefined;
  readonly urls: readonly string[];
  readonly skipped: number;
}

type Say = (line: string) => void;

function parseCount(name: string, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a whole number.`);
}

function assertPublished(origin: string): void {
  const { protocol, host } = new URL(origin);
  if (protocol === 'https:' && host !== placeholderHost) return;
  throw createError(
    `SITE_URL is ${origin}; expected the https: address that readers see.`,
    'Give the address of the published site: SITE_URL=https://help.your-host npm run make -- push …',
  );
}

/** Returns the changes since an earlier dates file; every entry is new if `since` is undefined. */
function readChanges(content: string, since: string | undefined): EntryChanges {
  const after = parse(readFileSync(join(content, datesFile), 'utf8'), join(content, datesFile));
  if (since === undefined) return compareDates(noDates, after);
  const before = parse(readEarlier(content, since), `The dates file of ${since}`);
  if (before.size > 0) return compareDates(before, after);
  throw createError(
    `The dates file of ${since} is empty, so that every article would be new.`,
    'To send it: --all',
  );
}

function parse(text: string, name: string): Dates {
  const { data: dates } = parseDates(text);
  if (dates) return dates;
  throw createError(`${name} cannot be read.`, 'See why: npm run check:content');
}

/** Reads a file, or the dates file of a Git revision. */
function readEarlier(content: string, since: string): string {
  if (existsSync(since)) return readFileSync(since, 'utf8');
  try {
    return execFileSync('git', ['show', '--end-of-options', `${since}:./${datesFile}`], {
      cwd: content,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256e6,
    });
  } catch {
    // Git's message names objects instead of the option.
    throw createError(
      `--since is "${since}"; expected a file with earlier dates, or a Git revision that has one.`,
      'A shallow clone has no earlier revisions: fetch them (actions/checkout: fetch-depth: 0).',
    );
  }
}

/** Returns an environment variable; undefined if it is empty, because CI services pass missing secrets as empty. */
function readVariable(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
}

function findAccess(
  { secretVariable, endpointVariable, endpoint: usual }: Service,
  { origin, links, key }: { origin: string; links: Links; key: string | undefined },
): ServiceAccess | undefined {
  const endpoint = readVariable(endpointVariable) ?? usual;
  // Baidu's website shows the address with the token in the query.
  if (!/^https?:\/\/[^?#@\s]+$/.test(endpoint))
    throw new Error(`${endpointVariable} is not an address such as ${usual}, without a query.`);
  const secret = secretVariable === 'INDEXNOW_KEY' ? key : readVariable(secretVariable);
  if (secret === undefined) return undefined;
  const keyLocation = links.url(links.file(`${key ?? ''}.txt`));
  return {
    endpoint,
    secret,
    keyLocation,
    site: readVariable('BAIDU_SITE') ?? new URL(origin).host,
  };
}

/**
 * Sends a request; the only code of the project that contacts other hosts. It never follows a redirect, because
 * addresses and bodies contain secrets. Returns a failure as text.
 */
async function request(url: string, init: RequestInit = {}): Promise<PushResponse | string> {
  try {
    const signal = AbortSignal.timeout(timeout * 1000);
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, text: await response.text(), retryAfter };
  } catch (error) {
    const { name, cause } = error as Error;
    if (name === 'TimeoutError')
      return `did not respond within ${timeout} seconds; the URLs may have arrived.`;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : name;
    return `could not be reached, or closed the connection (${code}).`;
  }
}

/** Returns the problem of the published IndexNow key; undefined if it is correct. */
async function checkKey({ secret, keyLocation }: ServiceAccess): Promise<string | undefined> {
  const answer = await request(keyLocation);
  if (typeof answer === 'string') return `the key file ${answer}`;
  if (answer.status === 200 && answer.text.trim() === secret) return undefined;
  return `the key file ${keyLocation} is not there (${answer.status}): publish a build with the same INDEXNOW_KEY.`;
}

/** Sends URLs in batches and stops at the first rejected batch. Returns whether all were accepted. */
async function send(push: Push, access: ServiceAccess, say: Say): Promise<boolean> {
  const { service, urls, skipped } = push;
  let [sent, accepted, most] = [0, 0, service.batchSize];
  let problem =
    service.secretVariable === 'INDEXNOW_KEY' && urls.length > 0
      ? await checkKey(access)
      : undefined;
  while (problem === undefined && sent < urls.length && most > 0) {
    const batch = urls.slice(sent, sent + most);
    const { url, type, body } = service.createRequest(access, batch);
    const answer = await request(url, { method: 'POST', headers: { 'Content-Type': type }, body });
    const outcome = typeof answer === 'string' ? fail(answer) : service.readResponse(answer, batch);
    ({ problem } = outcome);
    for (const note of outcome.notes) say(`  ${note}`);
    accepted += outcome.accepted;
    if (problem === undefined) sent += batch.length;
    most = Math.min(service.batchSize, outcome.remaining ?? service.batchSize);
  }
  say(`  ${accepted} of ${urls.length} accepted.`);
  if (problem !== undefined) say(`  ${service.name}: ${problem}`);
  if (sent < urls.length) say(`  → To continue: --to ${service.id} --skip ${skipped + sent}`);
  return accepted === urls.length;
}

/** Returns a printer that hides secrets, also URL-encoded ones, because a service may repeat what it was sent. */
function createPrinter(secrets: readonly string[]): Say {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (line) =>
    console.log(toPrintable(forms.reduce((text, form) => text.replaceAll(form, '[secret]'), line)));
}

export const command = createCommand({
  usage: `npm run make -- push --since REVISION | --all [--to SERVICE] [--send]

Submits the articles that have changed since an earlier dates file to IndexNow and Baidu (docs/push.md). Without
--send it only prints what it would send. Keys come from the environment and are never printed.

  --since REVISION   a Git revision, or a file with earlier dates
  --all              every article, not only changed ones
  --to SERVICE       only indexnow or baidu
  --send             sends the addresses
  --skip NUMBER      skips the first addresses
  --limit NUMBER     maximum number of addresses
Exit codes: 0 everything was accepted, or a dry run; 1 something was rejected; 2 could not run.`,
  options: {
    since: { type: 'string' },
    all: { type: 'boolean', default: false },
    to: { type: 'string' },
    send: { type: 'boolean', default: false },
    skip: { type: 'string', default: '0' },
    limit: { type: 'string', default: '1000000' },
  },
  run: async (values) => {
    if ((values.since === undefined) !== values.all)
      throw createError('Give one of --since and --all.', 'npm run make -- push --since HEAD~1');
    const chosen = services.filter(({ id }) => values.to === undefined || id === values.to);
    if (chosen.length === 0) throw new Error(`--to is "${values.to}"; expected indexnow or baidu.`);
    const [skipped, limit] = [parseCount('skip', values.skip), parseCount('limit', values.limit)];
    const settings = readBuildSettings();
    assertPublished(settings.origin);
    const links = createLinks(settings);
    const changes = readChanges(settings.content, values.since);
    const pushes = chosen.map((service): Push => ({
      service,
      access: findAccess(service, { ...settings, links, key: settings.indexNowKey }),
      urls: listUrls(service, changes, links).slice(skipped, skipped + limit),
      skipped,
    }));
    if (values.send && pushes.every(({ access }) => !access)) {
      const missing = chosen.map(({ secretVariable }) => secretVariable).join(' and ');
      throw createError(`${missing}: not set.`, 'See docs/push.md for how to get it.');
    }
    const say = createPrinter(pushes.flatMap(({ access }) => access?.secret ?? []));
    let isComplete = true;
    for (const push of pushes) {
      const { service, access, urls } = push;
      say(`${service.name}: ${urls.length} to send`);
      for (const url of urls) say(`  ${url}`);
      if (!access) say(`  Not set up: ${service.secretVariable} is not set (docs/push.md).`);
      else if (values.send && !(await send(push, access, say))) isComplete = false;
    }
    if (!values.send) say('Nothing was sent. To send: --send');
    return isComplete ? 0 : 1;
  },
});
