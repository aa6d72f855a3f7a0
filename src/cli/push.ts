/**
 * `npm run push -- --since LEDGER`: tells IndexNow and Baidu which articles have changed since an earlier
 * ledger, a file or a git revision (docs/push.md). It only shows what it would send; `--send` sends. Keys come
 * from the environment. Exit codes: 0 all is sent, or a dry run; 1 something was refused or is not sent; 2 could
 * not run.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { compareLedgers, emptyLedger } from '../content-model/dates/dates.ts';
import { checkPublishedKey, createKeyRequest } from '../export/push/index-now.ts';
import { createPlan, type PlanInput, type ServicePlan } from '../export/push/plan.ts';
import { createRedactor } from '../export/push/redact.ts';
import {
  formatReport,
  isComplete,
  keepPlan,
  toReportData,
  type ServiceReport,
} from '../export/push/report.ts';
import { sendTo, type PushPorts, type SendResult } from '../export/push/send.ts';
import { rulesOf } from '../export/push/services.ts';
import {
  assertPublished,
  listSecrets,
  readPushAccess,
  type PushAccess,
} from '../export/push/settings.ts';
import { createLinks } from '../urls/hrefs.ts';
import { parsePushOptions, pushOptions, type PushChoice } from './parse-push-options.ts';
import { readPushState, withPushState } from './push-state-file.ts';
import { readEarlierLedger, readLedger } from './read-ledger.ts';
import { run } from './run.ts';
import { sendRequest } from './send-request.ts';

/** Baidu names every URL it refuses, of 2,000; this is several times that. */
const answerBytes = 1_000_000;

interface Push {
  readonly choice: PushChoice;
  readonly access: PushAccess;
  readonly input: Omit<PlanInput, 'state'>;
}

/**
 * Returns a question: was the command told to end? It never ends in the middle of a request, which takes
 * `--timeout` at most: one Ctrl C arrives several times, from the terminal and through npm.
 */
function listenForEnd(): () => boolean {
  let isStopped = false;
  const stop = () => {
    if (!isStopped) console.error('Waiting for the answer to the last request, then stopping.');
    isStopped = true;
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  return () => isStopped;
}

function readInput(choice: PushChoice, content: string): Omit<PlanInput, 'state' | 'links'> {
  const ledger = readLedger(content);
  if (choice.since === undefined) return { ledger, changes: compareLedgers(emptyLedger, ledger) };
  const before = readEarlierLedger(choice.since, content);
  if (before.size === 0 && ledger.size > 0)
    throw Object.assign(new Error(`The ledger of ${choice.since} is empty: all would be new.`), {
      hint: 'If that is so, say it: --all',
    });
  return { ledger, changes: compareLedgers(before, ledger) };
}

const reportPlan = ({ access }: Push, plan: ServicePlan): ServiceReport => ({
  plan,
  isSetUp: access[plan.service] !== undefined,
});

async function send(push: Push, plan: ServicePlan, ports: PushPorts): Promise<ServiceReport> {
  const report = reportPlan(push, plan);
  if (!report.isSetUp || plan.submissions.length === 0) return report;
  return { ...report, result: await sendChecked(push, plan, ports) };
}

async function sendChecked(
  { access, choice }: Push,
  plan: ServicePlan,
  ports: PushPorts,
): Promise<SendResult> {
  const { service, submissions } = plan;
  if (service === 'indexnow' && access.indexnow && choice.checksKey) {
    const published = await ports.request(createKeyRequest(access.indexnow));
    const problem = checkPublishedKey(access.indexnow, published);
    if (problem) return keepPlan(plan, problem);
  }
  return sendTo(service, submissions, { access, ports });
}

function sendAll(push: Push): Promise<ServiceReport[]> {
  const { choice, access, input } = push;
  const variables = choice.services
    .filter((service) => access[service] === undefined)
    .map((service) => rulesOf(service).secretVariable);
  if (variables.length === choice.services.length)
    throw Object.assign(new Error(`${variables.join(' and ')}: not set.`), {
      hint: 'Set it in the environment; docs/push.md says where it comes from.',
    });
  const isStopped = listenForEnd();
  const limits = { milliseconds: choice.milliseconds, bytes: answerBytes };
  return withPushState(choice.state, async (store) => {
    const ports = {
      store,
      isStopped,
      request: (one) => sendRequest(one, limits),
    } satisfies PushPorts;
    const reports: ServiceReport[] = [];
    for (const plan of createPlan({ ...input, state: store.get() }, choice))
      reports.push(await send(push, plan, ports));
    return reports;
  });
}

type Redact = ReturnType<typeof createRedactor>;

function print(reports: readonly ServiceReport[], choice: PushChoice, redact: Redact): void {
  const hide = (_: string, value: unknown) => (typeof value === 'string' ? redact(value) : value);
  console.log(
    choice.isJson
      ? JSON.stringify(toReportData(reports, choice.sends), hide, 2)
      : redact(formatReport(reports, choice.sends)),
  );
}

function redactError(error: unknown, redact: Redact): unknown {
  if (!(error instanceof Error)) return error;
  const { stack = '', ...rest } = error;
  return Object.assign(new Error(redact(error.message)), rest, { stack: redact(stack) });
}

await run(async () => {
  const choice = parsePushOptions(parseArgs({ options: pushOptions }).values);
  const settings = readBuildSettings();
  assertPublished(settings.origin);
  const links = createLinks(settings);
  const access = readPushAccess(process.env, { ...settings, links });
  const redact = createRedactor(listSecrets(access));
  try {
    const input = { ...readInput(choice, resolve(choice.content ?? settings.content)), links };
    const push: Push = { choice, access, input };
    const reports = choice.sends
      ? await sendAll(push)
      : createPlan({ ...input, state: readPushState(choice.state) }, choice).map((plan) =>
          reportPlan(push, plan),
        );
    print(reports, choice, redact);
    return choice.sends && !reports.every(isComplete) ? 1 : 0;
  } catch (error) {
    throw redactError(error, redact);
  }
});
