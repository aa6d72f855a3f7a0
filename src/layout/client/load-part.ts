import { toPartEvent, type PartName, type Parts } from '../parts/part.ts';
import { retryPause } from '../retry-files.ts';
import { runPart } from './run-part.ts';

/** Maximum time to wait for the styles of a part, in milliseconds. It works without them. */
const stylesLimit = 1_500;

/** How long after a failure a part may still run, in milliseconds: its file is tried twice (../retry-files.ts). */
const retryLimit = retryPause + 2_500;

const loaded = new Map<PartName, Promise<unknown>>();

/**
 * Loads a part of the site's scripts (parts/part.ts), once, and returns its functions. Rejects if it does not load; the
 * next call tries again.
 */
export function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const known = loaded.get(name);
  const loading = known ?? load(name);
  if (!known) {
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
  }
  return loading as Promise<Parts[Name]>;
}

const wait = (milliseconds: number): Promise<unknown> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

async function load(name: keyof Parts): Promise<unknown> {
  const offered = new Promise((resolve) => {
    const take = ({ detail }: CustomEventInit<unknown>): void => resolve(detail);
    document.addEventListener(toPartEvent(name), take, { once: true });
  });
  const running = runPart(name);
  const part = await Promise.race([offered, failLate(name, running)]);
  await Promise.race([waitForStyles(), wait(stylesLimit)]);
  return part;
}

/** Rejects some time after a part has failed; then it is not expected to run. */
async function failLate(name: PartName, running: Promise<void>): Promise<never> {
  await running.catch(() => undefined);
  await wait(retryLimit);
  throw new Error(`The part "${name}" did not load.`);
}

/** Resolves when the styles that parts have added have loaded. */
function waitForStyles(): Promise<unknown> {
  const added = [...document.querySelectorAll<HTMLLinkElement>('body link[rel=stylesheet]')];
  const loading = added.filter(({ sheet }) => sheet === null);
  return Promise.all(
    loading.map((link) => new Promise((done) => link.addEventListener('load', done))),
  );
}
