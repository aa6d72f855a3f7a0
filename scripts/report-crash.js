import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a command: where the command cannot even be loaded (a package is missing, a file of the project has a
 * syntax error), or something fails that nothing waits for, it ends with exit code 2 and the cause. Node's own exit
 * code, 1, would mean that content is wrong (README.md). Errors of threads reach the thread that started them.
 */
if (isMainThread) {
  process.on('uncaughtException', (error) => {
    const isMissing = /^Cannot find package/.test(error?.message);
    console.error(isMissing && !process.env.DEBUG ? error.message : (error?.stack ?? error));
    if (isMissing) console.error('→ Run `npm ci`.');
    process.exit(2);
  });
}
