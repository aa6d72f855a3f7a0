import type { parseArgs } from 'node:util';
import { serviceIds, type ServiceId } from '../export/push/services.ts';

/** Options of `npm run push`, for `parseArgs`. */
export const pushOptions = {
  since: { type: 'string' },
  all: { type: 'boolean', default: false },
  to: { type: 'string' },
  send: { type: 'boolean', default: false },
  limit: { type: 'string' },
  'retry-unknown': { type: 'boolean', default: false },
  'no-check': { type: 'boolean', default: false },
  timeout: { type: 'string', default: '30' },
  state: { type: 'string', default: '.cache/push/sent.json' },
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof pushOptions }>>['values'];

/** What `npm run push` is asked for. */
export interface PushChoice {
  /** A file or a git revision; undefined: everything is new. */
  readonly since: string | undefined;
  readonly services: readonly ServiceId[];
  readonly limit: number | undefined;
  /** Sends what may have arrived once more. */
  readonly retryUnknown: boolean;
  /** Looks for the published key before it is sent. */
  readonly checksKey: boolean;
  /** How long a service may take to answer. */
  readonly milliseconds: number;
  /** File with what was sent. */
  readonly state: string;
  readonly content: string | undefined;
  /** Not only shows what it would send. */
  readonly sends: boolean;
  readonly isJson: boolean;
}

/** Returns what options ask for; throws where they make no sense. */
export function parsePushOptions(given: Given): PushChoice {
  const { since, all, to, limit, timeout, state, content } = given;
  if ((since === undefined) !== all) {
    throw Object.assign(
      new Error(all ? 'Both --since and --all are given.' : 'Neither --since nor --all is given.'),
      {
        hint: 'Use one of:\n  npm run push -- --since HEAD~1\n  npm run push -- --since old-ledger.json\n  npm run push -- --all',
      },
    );
  }
  return {
    since,
    services: to === undefined ? serviceIds : [parseService(to)],
    limit: limit === undefined ? undefined : parseCount('--limit', limit, 1_000_000),
    milliseconds: parseCount('--timeout', timeout, 600) * 1000,
    retryUnknown: given['retry-unknown'],
    checksKey: !given['no-check'],
    state,
    content,
    sends: given.send,
    isJson: given.json,
  };
}

function parseService(text: string): ServiceId {
  const service = serviceIds.find((id) => id === text);
  if (service) return service;
  throw new Error(`--to is "${text}"; expected one of ${serviceIds.join(', ')}.`);
}

function parseCount(name: string, text: string, most: number): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  throw new Error(`${name} is "${text}"; expected a whole number from 1 to ${most}.`);
}
