import {
  readFailure,
  type BatchResult,
  type HttpAnswer,
  type HttpResult,
  type Problem,
  type PushRequest,
  type RefusedUrl,
} from './answer.ts';
import { createBaiduRequest, readBaiduAnswer } from './baidu.ts';
import { createIndexNowRequest, readIndexNowAnswer } from './index-now.ts';
import type { Submission } from './plan.ts';
import { rulesOf, type ServiceId } from './services.ts';
import type { PushAccess } from './settings.ts';
import { record, takeBack, type PushState } from './state.ts';

/** What sending needs of the world. */
export interface PushPorts {
  readonly request: (request: PushRequest) => Promise<HttpResult>;
  readonly store: StateStore;
  /** Somebody asked the command to end. */
  readonly isStopped: () => boolean;
}

/** Where the state is kept; `set` returns when it is safe on disk. */
export interface StateStore {
  readonly get: () => PushState;
  readonly set: (state: PushState) => void;
}

/** What became of everything a service was to be told. */
export interface SendResult {
  readonly accepted: readonly string[];
  readonly refused: readonly RefusedUrl[];
  readonly unknown: readonly string[];
  readonly unsent: readonly string[];
  readonly requests: number;
  readonly stop?: Problem;
  readonly notes: readonly string[];
  readonly remaining?: number;
}

/** A service that is set up. */
interface Speaker {
  readonly createRequest: (urls: readonly string[]) => PushRequest;
  readonly readAnswer: (urls: readonly string[], answer: HttpAnswer) => BatchResult;
}

function findSpeaker(service: ServiceId, access: PushAccess): Speaker | undefined {
  const { indexnow, baidu } = access;
  if (service === 'indexnow')
    return (
      indexnow && {
        createRequest: (urls) => createIndexNowRequest(indexnow, urls),
        readAnswer: readIndexNowAnswer,
      }
    );
  return (
    baidu && {
      createRequest: (urls) => createBaiduRequest(baidu, urls),
      readAnswer: readBaiduAnswer,
    }
  );
}

/**
 * Tells a service of URLs, one request after the other, and stops at the first that it does not take. The state
 * is written before and after each. Throws where the service is not set up or the state cannot be written.
 */
export async function sendTo(
  service: ServiceId,
  submissions: readonly Submission[],
  { access, ports }: { readonly access: PushAccess; readonly ports: PushPorts },
): Promise<SendResult> {
  const speaker = findSpeaker(service, access);
  if (!speaker) throw new Error(`${rulesOf(service).secretVariable} is not set.`);
  const { batchSize } = rulesOf(service);
  const results: BatchResult[] = [];
  let queue = submissions;
  let stop: Problem | undefined;
  while (queue.length > 0 && !stop) {
    stop = findReasonToStop(service, results.at(-1)?.remaining, ports);
    if (stop) break;
    const batch = queue.slice(0, Math.min(batchSize, results.at(-1)?.remaining ?? batchSize));
    const result = await sendBatch({ service, speaker, ports }, batch);
    results.push(result);
    queue = queue.slice(batch.length);
    ({ stop } = result);
  }
  return summarise(results, toUrls(queue), stop);
}

function findReasonToStop(
  service: ServiceId,
  remaining: number | undefined,
  { isStopped }: PushPorts,
): Problem | undefined {
  const fix = 'run the same command again: what was accepted is not sent again.';
  if (isStopped()) return { message: 'Stopped between two requests.', fix: `To go on, ${fix}` };
  if (remaining === 0)
    return {
      message: `${rulesOf(service).name} takes no more URLs today.`,
      fix: `Tomorrow, ${fix}`,
    };
  return undefined;
}

interface BatchSender {
  readonly service: ServiceId;
  readonly speaker: Speaker;
  readonly ports: PushPorts;
}

async function sendBatch(
  { service, speaker, ports: { request, store } }: BatchSender,
  batch: readonly Submission[],
): Promise<BatchResult> {
  const urls = toUrls(batch);
  const before = store.get();
  store.set(record(before, service, batch, 'unknown'));
  const answered = await request(speaker.createRequest(urls));
  const result =
    answered.kind === 'answer'
      ? speaker.readAnswer(urls, answered.answer)
      : readFailure(rulesOf(service).name, urls, answered);
  const pick = (some: readonly string[]): Submission[] => {
    const chosen = new Set(some);
    return batch.filter(({ url }) => chosen.has(url));
  };
  const accepted = record(store.get(), service, pick(result.accepted), 'accepted');
  const open = pick([...result.unsent, ...result.refused.map(({ url }) => url)]);
  store.set(takeBack(accepted, service, open, before));
  return result;
}

const toUrls = (submissions: readonly Submission[]): string[] => submissions.map(({ url }) => url);

function summarise(
  results: readonly BatchResult[],
  queue: readonly string[],
  stop: Problem | undefined,
): SendResult {
  const remaining = results.at(-1)?.remaining;
  return {
    accepted: results.flatMap(({ accepted }) => accepted),
    refused: results.flatMap(({ refused }) => refused),
    unknown: results.flatMap(({ unknown }) => unknown),
    unsent: [...results.flatMap(({ unsent }) => unsent), ...queue],
    requests: results.length,
    notes: [...new Set(results.flatMap(({ note }) => note ?? []))],
    ...(stop && { stop }),
    ...(remaining !== undefined && { remaining }),
  };
}
