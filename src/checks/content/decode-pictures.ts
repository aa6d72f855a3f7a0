import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What keeps a picture from being published, by the state of its file; null if nothing does. */
const known = new Map<string, string | null>();

/** Milliseconds for decoding, together and for each picture: one takes about 20. */
const patience = { start: 30_000, picture: 1000 } as const;

/**
 * Decodes pictures as the build and browsers do, and returns what is wrong with each by its path. This happens in
 * another process, because decoders are native code, and a picture can be made to stop them.
 */
export function decodePictures(paths: readonly string[]): ReadonlyMap<string, string> {
  const states = new Map([...new Set(paths)].map((path) => [path, describeState(path)]));
  const changed = [...states].filter(([, state]) => !known.has(state));
  const results = changed.length > 0 ? runProcess(changed.map(([path]) => path)) : [];
  changed.forEach(([, state], index) => known.set(state, results[index] ?? null));
  return new Map(
    [...states].flatMap(([path, state]) => {
      const problem = known.get(state);
      return problem ? [[path, problem] as const] : [];
    }),
  );
}

/** Names a file in its present state: the dev server checks again with each change. */
function describeState(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${path} ${mtimeMs} ${size}`;
}

function runProcess(paths: readonly string[]): (string | null)[] {
  const file = fileURLToPath(new URL('./picture-process.ts', import.meta.url));
  const { status, stdout, error } = spawnSync(process.execPath, ['--no-warnings', file], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: patience.start + patience.picture * paths.length,
  });
  if (status === 0) return JSON.parse(stdout) as (string | null)[];
  // One of several stops the process: each is tried by itself.
  if (paths.length > 1) return paths.flatMap((path) => runProcess([path]));
  return [`stops the decoder (${error?.message ?? `status ${String(status)}`})`];
}
