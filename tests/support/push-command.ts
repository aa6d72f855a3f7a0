import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import {
  createBaiduReply,
  replyWith,
  usePushHost,
  useSecureHost,
  type PushHost,
} from './push-host.ts';
import { project } from './project.ts';
import { commandEnvironment } from './sites.ts';

export const key = 'key-of-this-site';
export const token = 'T0k3n/of+Baidu';

interface Ended {
  readonly exitCode: number | null;
  readonly printed: string;
  /** Both output streams. */
  readonly said: string;
}

/** `npm run make -- push` in a temporary directory, with simulated services and a published site. */
export interface PushCommand {
  readonly services: PushHost;
  readonly site: PushHost;
  readonly directory: string;
  /** Writes a dates file; each entry's hash is one digit, repeated. */
  readonly writeDates: (name: string, digits: Readonly<Record<string, string>>) => void;
  /** Runs the command; `environment` adds or removes keys and endpoints. */
  readonly push: (words: readonly string[], environment?: Record<string, string>) => Promise<Ended>;
  /** Returns the paths that were sent to the services, by request. */
  readonly listTold: () => string[][];
}

/** Prepares the command for each test of a file: `before.json` and `dates.json` differ in four entries. */
export function usePushCommand(): PushCommand {
  const services = usePushHost();
  const site = useSecureHost();
  let directory = '';
  const writeDates: PushCommand['writeDates'] = (name, digits) =>
    writeFileSync(join(directory, name), formatDates(digits));
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'help-push-'));
    writeFileSync(join(directory, 'certificate.pem'), site.certificate.cert);
    writeDates('before.json', { 'zh/same': '1', 'zh/text': '1', 'en/text': '1', 'en/old': '1' });
    writeDates('dates.json', { 'zh/same': '1', 'zh/text': '2', 'en/text': '2', 'zh/new': '1' });
    site.reply = replyWith(200, key);
    const baidu = createBaiduReply(100);
    services.reply = (response, received) =>
      received.target === '/indexnow' ? response.writeHead(200).end() : baidu(response, received);
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const startPush = (words: readonly string[], environment: Record<string, string> = {}) =>
    spawn(process.execPath, [join(project, 'src/cli/make.ts'), 'push', ...words], {
      cwd: directory,
      env: {
        ...commandEnvironment,
        NODE_EXTRA_CA_CERTS: join(directory, 'certificate.pem'),
        HELP_CONTENT: '.',
        SITE_URL: site.origin,
        INDEXNOW_KEY: key,
        INDEXNOW_ENDPOINT: `${services.origin}/indexnow`,
        BAIDU_TOKEN: token,
        BAIDU_ENDPOINT: `${services.origin}/urls`,
        ...environment,
      },
    });
  return {
    services,
    site,
    get directory() {
      return directory;
    },
    writeDates,
    push: (words, environment) => waitFor(startPush(words, environment)),
    listTold: () =>
      services.received.map(({ body }) =>
        listUrls(body).map((url) => url.replace(site.origin, '')),
      ),
  };
}

/** Resolves to the output of a started command; fails if it contains a secret. */
async function waitFor(child: ChildProcess): Promise<Ended> {
  let printed = '';
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    said += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  expectNoSecret(said);
  return { exitCode, printed, said };
}

function expectNoSecret(text: string): void {
  for (const secret of [key, token, encodeURIComponent(token)]) expect(text).not.toContain(secret);
}

const listUrls = (body: string): string[] =>
  body.startsWith('{') ? (JSON.parse(body) as { urlList: string[] }).urlList : body.split('\n');

function formatDates(digits: Readonly<Record<string, string>>): string {
  const time = '2026-11-23T08:00:00Z';
  const entries = Object.entries(digits).map(([entry, digit]) => [
    entry,
    { hash: digit.repeat(16), published: time, modified: time },
  ]);
  return JSON.stringify({ version: 1, entries: Object.fromEntries(entries) as unknown });
}
