/** Worker thread that indexes one language; build-index.ts starts one for each. */
import { parentPort, workerData } from 'node:worker_threads';
import { indexLocale, type LocaleTask } from './index-locale.ts';

parentPort?.postMessage(await indexLocale(workerData as LocaleTask));
