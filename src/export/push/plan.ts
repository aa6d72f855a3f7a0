import type { Links } from '../../urls/hrefs.ts';
import { splitKey, type Ledger, type LedgerChanges } from '../../content-model/dates/dates.ts';
import { rulesOf, serviceIds, type ServiceId } from './services.ts';
import type { PushState, SentUrl } from './state.ts';

/** Why a URL is sent. */
export type ChangeKind = keyof LedgerChanges;

/** In the order they are sent, so that a small quota goes to what nobody can have found yet. */
export const changeKinds = ['added', 'changed', 'removed'] as const satisfies ChangeKind[];

/** One URL to be sent, with the hash of its content; `removed` where the page is gone. */
export interface Submission extends SentUrl {
  readonly kind: ChangeKind;
}

/** What one service is to be told. */
export interface ServicePlan {
  readonly service: ServiceId;
  readonly submissions: readonly Submission[];
  /** Changed URLs that it has in this version already. */
  readonly alreadySent: number;
  /** URLs of which an earlier run could not learn whether they arrived. */
  readonly held: readonly string[];
  /** URLs left out because of the limit. */
  readonly beyondLimit: number;
}

export interface PlanInput {
  readonly ledger: Ledger;
  readonly changes: LedgerChanges;
  readonly links: Links;
  readonly state: PushState;
}

export interface PlanOptions {
  readonly services?: readonly ServiceId[];
  /** The most URLs a service is told in this run. */
  readonly limit?: number | undefined;
  /** Sends what may have arrived once more. */
  readonly retryUnknown?: boolean;
}

/**
 * Returns what each service is to be told: articles that are new, changed or gone. Home and category pages are
 * not sent: their own text stays, what they list is sent itself, and repeating them costs quota.
 */
export function createPlan(
  input: PlanInput,
  { services = serviceIds, ...options }: PlanOptions = {},
): ServicePlan[] {
  const all = listSubmissions(input);
  return services.map((service) => planService(service, all, input.state, options));
}

interface Candidate extends Submission {
  readonly locale: string;
}

function listSubmissions({ ledger, changes, links }: PlanInput): Candidate[] {
  return changeKinds.flatMap((kind) =>
    changes[kind].map((key) => {
      const { locale, id } = splitKey(key);
      const hash = ledger.get(key)?.hash ?? 'removed';
      return { url: links.url(links.article(locale, id)), kind, hash, locale };
    }),
  );
}

function planService(
  service: ServiceId,
  candidates: readonly Candidate[],
  state: PushState,
  { limit = Infinity, retryUnknown = false }: PlanOptions,
): ServicePlan {
  const { locales, takesRemoved } = rulesOf(service);
  const wanted = candidates.filter(
    ({ kind, locale }) =>
      (kind !== 'removed' || takesRemoved) && locales.some((taken) => taken === locale),
  );
  const outcomeOf = ({ url, hash }: Submission) => {
    const sent = state[service].get(url);
    return sent?.hash === hash ? sent.outcome : undefined;
  };
  const withOutcome = (outcome: ReturnType<typeof outcomeOf>) =>
    wanted.filter((one) => outcomeOf(one) === outcome);
  const held = withOutcome('unknown');
  const left = retryUnknown
    ? wanted.filter((one) => outcomeOf(one) !== 'accepted')
    : withOutcome(undefined);
  return {
    service,
    submissions: left.slice(0, limit).map(({ url, kind, hash }) => ({ url, kind, hash })),
    alreadySent: withOutcome('accepted').length,
    held: retryUnknown ? [] : held.map(({ url }) => url),
    beyondLimit: Math.max(0, left.length - limit),
  };
}
