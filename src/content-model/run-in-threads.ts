import Tinypool from 'tinypool';

/** A function of a module, which threads import. */
interface ThreadFunction {
  readonly module: URL;
  /** The name by which the module exports it. */
  readonly name: string;
}

/** Calls a function with each task in threads, by default one thread a task; returns the results in the same order. */
export async function runInThreads<Result>(
  { module, name }: ThreadFunction,
  tasks: readonly unknown[],
  threads = tasks.length,
): Promise<Result[]> {
  const pool = new Tinypool({
    filename: module.href,
    name,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  try {
    return (await Promise.all(tasks.map((task) => pool.run(task)))) as Result[];
  } finally {
    await pool.destroy();
  }
}
