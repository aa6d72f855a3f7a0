import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** WebSocket address of the Chromium of this run. */
    readonly chromium: string;
  }
}

/** Starts the Chromium that all test files of this run connect to, and closes it at the end. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await launchChromiumServer();
  provide('chromium', server.wsEndpoint());
  return () => server.close();
}
