import { spawn } from 'node:child_process';
import { readTree } from './process-tree.ts';

/** A program to run and the directory and environment it runs in. */
export interface Command {
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface CommandCost {
  /** Wall time from the start of the process to its end. */
  readonly seconds: number;
  /** Processor time of all its processes, up to a tenth of a second short; steadier than wall time. */
  readonly cpuSeconds: number;
  /** Maximum of the sum of resident memory of the process and its descendants, in bytes. */
  readonly peakMemory: number;
}

/** Sampling interval of memory, in milliseconds. */
const samplingPause = 100;

/** Runs a Node program and returns its time and memory. Throws with the end of its output if it fails. */
export async function measureCommand(command: Command): Promise<CommandCost> {
  const start = performance.now();
  const child = spawn(process.execPath, command.arguments, {
    cwd: command.directory,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()));
  }
  let peakMemory = 0;
  const cpu = new Map<number, number>();
  const sample = (): void => {
    const tree = child.pid === undefined ? [] : readTree(child.pid);
    for (const state of tree) cpu.set(state.id, state.cpu);
    peakMemory = Math.max(
      peakMemory,
      tree.reduce((total, { resident }) => total + resident, 0),
    );
  };
  const timer = setInterval(sample, samplingPause);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - start) / 1000;
  const cpuSeconds = cpu.values().reduce((total, value) => total + value, 0);
  if (code === 0) return { seconds, cpuSeconds, peakMemory };
  throw new Error(
    `${command.arguments.join(' ')} ended with ${code ?? 'a signal'}:\n${output.slice(-2000)}`,
  );
}
