import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the Chromium of this run takes connections. */
    readonly chromium: string;
  }
}

/** Starts the one Chromium that all test files of this run connect to; it ends with the run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await launchChromiumServer();
  provide('chromium', server.wsEndpoint());
  return () => server.close();
}
