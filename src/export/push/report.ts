import { changeKinds, type ServicePlan } from './plan.ts';
import { retryUnknownFix, type Problem } from './answer.ts';
import type { SendResult } from './send.ts';
import { rulesOf } from './services.ts';

/** What a service is told, and what became of it; a dry run has no result. */
export interface ServiceReport {
  readonly plan: ServicePlan;
  /** Its secret is known. */
  readonly isSetUp: boolean;
  readonly result?: SendResult;
}

/** URLs that a summary shows of a list. */
const shown = 5;

/** Returns the result where nothing could be sent. */
export const keepPlan = ({ submissions }: ServicePlan, stop: Problem): SendResult => ({
  accepted: [],
  refused: [],
  unknown: [],
  unsent: submissions.map(({ url }) => url),
  requests: 0,
  notes: [],
  stop,
});

/** Tells whether a service knows of everything that changed; one that is not set up is not asked to. */
export function isComplete({ plan, isSetUp, result }: ServiceReport): boolean {
  if (!isSetUp) return true;
  const open = [result?.refused, result?.unknown, result?.unsent, plan.held];
  return plan.beyondLimit === 0 && open.every((urls) => urls === undefined || urls.length === 0);
}

/** Returns what a person reads. */
export function formatReport(reports: readonly ServiceReport[], isSending: boolean): string {
  const lines = reports.flatMap((report) => [...formatService(report), '']);
  return [
    ...lines,
    isSending
      ? reports.every(isComplete)
        ? 'Done.'
        : 'Not everything is sent.'
      : 'Nothing was sent. To send: --send',
  ].join('\n');
}

function formatService({ plan, isSetUp, result }: ServiceReport): string[] {
  const { name, secretVariable } = rulesOf(plan.service);
  const setUp = isSetUp ? [] : [`  Not set up: ${secretVariable} is not set (docs/push.md).`];
  const body = result ? formatResult(result) : formatUrls(plan.submissions.map(({ url }) => url));
  const held =
    plan.held.length === 0
      ? []
      : [
          `  ${plan.held.length} may have arrived in an earlier run:`,
          ...formatUrls(plan.held),
          `  → ${retryUnknownFix}`,
        ];
  return [`${name}: ${describePlan(plan)}`, ...setUp, ...body, ...held];
}

function describePlan({ service, submissions, alreadySent, beyondLimit }: ServicePlan): string {
  const total = submissions.length;
  const kinds = changeKinds
    .map((kind) => [submissions.filter((one) => one.kind === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`);
  const requests = Math.ceil(total / rulesOf(service).batchSize);
  return [
    total === 0
      ? 'nothing to send'
      : `${total} to send in ${requests} ${requests === 1 ? 'request' : 'requests'} (${kinds.join(', ')})`,
    ...(alreadySent > 0 ? [`${alreadySent} sent before`] : []),
    ...(beyondLimit > 0 ? [`${beyondLimit} beyond --limit`] : []),
  ].join('; ');
}

function formatResult({ refused, stop, notes, remaining, ...urls }: SendResult): string[] {
  const counts = [
    [urls.accepted.length, 'accepted'],
    [refused.length, 'refused'],
    [urls.unknown.length, 'unknown'],
    [urls.unsent.length, 'not sent'],
  ] as const;
  const summary = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [
    ...(summary.length > 0 ? [`  ${summary.join(', ')}.`] : []),
    ...(remaining === undefined ? [] : [`  ${remaining} more today.`]),
    ...refused.map(({ url, reason }) => `  ${url} ${reason}`),
    ...notes.map((note) => `  ${note}`),
    ...(stop ? [`  ${stop.message}`, `  → ${stop.fix}`] : []),
  ];
}

function formatUrls(urls: readonly string[]): string[] {
  const more = urls.length - shown;
  return [
    ...urls.slice(0, shown).map((url) => `  ${url}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** Returns the same as data, with every URL. */
export function toReportData(reports: readonly ServiceReport[], isSending: boolean) {
  return {
    isDryRun: !isSending,
    isComplete: isSending && reports.every(isComplete),
    services: reports.map(({ plan: { service, submissions, ...plan }, isSetUp, result }) => ({
      service,
      isSetUp,
      toSend: Object.fromEntries(
        changeKinds.map((kind) => [
          kind,
          submissions.filter((one) => one.kind === kind).map(({ url }) => url),
        ]),
      ),
      ...plan,
      ...(result && { result }),
    })),
  };
}
