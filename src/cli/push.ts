/**
 * `npm run push -- --since HEAD~1`: tells IndexNow and Baidu which articles have changed since an earlier dates file, a git
 * revision or a file (docs/push.md). It only shows what it would send; `--send` sends. Keys come from the environment and
 * are in nothing it prints. Exit codes: 0 all was accepted, or a dry run; 1 something was not; 2 could not run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
  type PushAnswer,
  type Service,
  type ServiceAccess,
} from '../export/push/services.ts';
import { placeholderHost } from '../site/config.ts';
import { createLinks, type Links } from '../urls/hrefs.ts';
import { run } from './run.ts';

const options = {
  since: { type: 'string' },
  all: { type: 'boolean', default: false },
  to: { type: 'string' },
  send: { type: 'boolean', default: false },
  skip: { type: 'string', default: '0' },
  limit: { type: 'string', default: '1000000' },
} as const;

/** How long a service may take to answer. */
const seconds = 30;

interface Push {
  readonly service: Service;
  /** Undefined where its key or token is not set. */
  readonly access: ServiceAccess | undefined;
  readonly urls: readonly string[];
  readonly skipped: number;
}

type Say = (line: string) => void;

const hinted = (message: string, hint: string): Error =>
  Object.assign(new Error(message), { hint });

function parseCount(name: string, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a whole number.`);
}

function assertPublished(origin: string): void {
  const { protocol, host } = new URL(origin);
  if (protocol === 'https:' && host !== placeholderHost) return;
  throw hinted(
    `SITE_URL is ${origin}; expected the https: address that readers see.`,
    'Give the address of the published site: SITE_URL=https://help.your-host npm run push -- …',
  );
}

/** Returns the changes since an earlier dates file; since there was none where `since` is undefined. */
function readChanges(content: string, since: string | undefined): EntryChanges {
  const after = parse(readFileSync(join(content, datesFile), 'utf8'), join(content, datesFile));
  if (since === undefined) return compareDates(noDates, after);
  const before = parse(readEarlier(content, since), `The dates file of ${since}`);
  if (before.size > 0) return compareDates(before, after);
  throw hinted(
    `The dates file of ${since} is empty: everything would be new.`,
    'To send it: --all',
  );
}

function parse(text: string, name: string): Dates {
  const { dates } = parseDates(text);
  if (dates) return dates;
  throw hinted(`${name} cannot be read.`, 'See why: npm run check:content');
}

/** Reads a file, or the dates file as a git revision has it. */
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
    // What git says names objects and not what was asked for.
    throw hinted(
      `--since is "${since}"; expected a file with earlier dates, or a git revision that has one.`,
      'A shallow clone has no earlier revisions: fetch them (actions/checkout: fetch-depth: 0).',
    );
  }
}

/** Returns a variable of the environment; an empty one is not set, as unset secrets of CI services are empty. */
function readVariable(name: string): string | undefined {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
}

function findAccess(
  { secretVariable, endpointVariable, endpoint: usual }: Service,
  { origin, links, key }: { origin: string; links: Links; key: string | undefined },
): ServiceAccess | undefined {
  const endpoint = readVariable(endpointVariable) ?? usual;
  // Baidu shows its address with the token behind the question mark.
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
 * Asks another host, the only code of the project that does. Never follows a redirect, because addresses and bodies hold
 * secrets. Returns what went wrong as text.
 */
async function request(url: string, init: RequestInit = {}): Promise<PushAnswer | string> {
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, text: await response.text(), retryAfter };
  } catch (error) {
    const { name, cause } = error as Error;
    if (name === 'TimeoutError')
      return `did not answer within ${seconds} seconds; the URLs may have arrived.`;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : name;
    return `could not be reached, or broke off (${code}).`;
  }
}

/** Returns what is wrong with the published key of IndexNow; undefined where it is there. */
async function checkKey({ secret, keyLocation }: ServiceAccess): Promise<string | undefined> {
  const answer = await request(keyLocation);
  if (typeof answer === 'string') return `the key file ${answer}`;
  if (answer.status === 200 && answer.text.trim() === secret) return undefined;
  return `the key file ${keyLocation} is not there (${answer.status}): publish a build with the same INDEXNOW_KEY.`;
}

/** Sends URLs, one request after the other, and stops at the first that is not accepted. Returns whether all were. */
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
    const outcome = typeof answer === 'string' ? fail(answer) : service.readAnswer(answer, batch);
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

/** Returns a printer that hides secrets, as they are and as they are in an address: a service may repeat what it was sent. */
function createPrinter(secrets: readonly string[]): Say {
  const shapes = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (line) =>
    console.log(shapes.reduce((text, shape) => text.replaceAll(shape, '[secret]'), line));
}

await run(async () => {
  const { values } = parseArgs({ options });
  if ((values.since === undefined) !== values.all)
    throw hinted('Give one of --since and --all.', 'npm run push -- --since HEAD~1');
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
    throw hinted(`${missing}: not set.`, 'docs/push.md says where it comes from.');
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
});
