import { serviceIds, type ServiceId } from './services.ts';

/**
 * What each service has been told of which URL, so that nothing is sent twice. Before a request leaves, its
 * URLs are written down as `unknown`; the answer makes them `accepted`, or takes the record back. A run that
 * is killed in between leaves `unknown`, which is sent again only on demand: Baidu lowers the quota of a
 * site that repeats itself.
 */
export type PushState = Readonly<Record<ServiceId, ServiceState>>;

/** By URL. */
export type ServiceState = ReadonlyMap<string, SentRecord>;

export interface SentRecord {
  /** Hash of the content that was sent, or `removed`. */
  readonly hash: string;
  readonly outcome: Outcome;
}

const outcomes = ['accepted', 'unknown'] as const;
type Outcome = (typeof outcomes)[number];

export const emptyState: PushState = { indexnow: new Map(), baidu: new Map() };

/** One URL in one version. */
export interface SentUrl {
  readonly url: string;
  readonly hash: string;
}

/** Returns the state after URLs were sent with an outcome. */
export function record(
  state: PushState,
  service: ServiceId,
  urls: readonly SentUrl[],
  outcome: Outcome,
): PushState {
  const added = urls.map(({ url, hash }) => [url, { hash, outcome }] as const);
  return { ...state, [service]: new Map([...state[service], ...added]) };
}

/** Returns the state in which URLs have again what an earlier one says of them. */
export function takeBack(
  state: PushState,
  service: ServiceId,
  urls: readonly SentUrl[],
  earlier: PushState,
): PushState {
  const records = new Map(state[service]);
  for (const { url } of urls) {
    const before = earlier[service].get(url);
    if (before) records.set(url, before);
    else records.delete(url);
  }
  return { ...state, [service]: records };
}

/** Returns the text of a state: sorted, without times and without any secret. */
export function formatState(state: PushState): string {
  const tables = serviceIds.map((service) => {
    const records = [...state[service]].sort(([a], [b]) => (a < b ? -1 : 1));
    return [service, Object.fromEntries(records)] as const;
  });
  return `${JSON.stringify({ version: 1, services: Object.fromEntries(tables) }, undefined, 1)}\n`;
}

/** Parses the text of a state; throws with what is wrong with it. */
export function parseState(text: string): PushState {
  const { version, services } = asTable(JSON.parse(text), 'The text');
  if (version !== 1) throw new Error(`version is ${String(version)}; expected 1`);
  const tables = asTable(services, 'services');
  const parseTable = (service: ServiceId): ServiceState =>
    new Map(
      Object.entries(asTable(tables[service], service)).map(([url, value]) => [
        url,
        parseRecord(url, value),
      ]),
    );
  return { indexnow: parseTable('indexnow'), baidu: parseTable('baidu') };
}

function parseRecord(url: string, value: unknown): SentRecord {
  const { hash, outcome } = asTable(value, url);
  const known = outcomes.find((one) => one === outcome);
  if (typeof hash === 'string' && known) return { hash, outcome: known };
  throw new Error(`${url} has no hash and outcome (${outcomes.join(' or ')})`);
}

function asTable(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new Error(`${name} is not an object`);
}
