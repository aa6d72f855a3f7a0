import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { createCommand } from './command.ts';
import { createError } from '../content-model/hinted-error.ts';
import { run } from './run.ts';
import { startServer, type RunningServer, type ServerOptions } from './static-server.ts';

const defaultPort = 4321;

/** Returns the port that was asked for; undefined if none was. Throws if it is not one. */
function parsePort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw createError(
    `The port is ${JSON.stringify(text)}; expected a number from 0 to 65535.`,
    'Set --port or PORT to a free port, for example 4321; 0 selects one.',
  );
}

const isInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Starts the server on the port that was asked for, else on the default port or any other. */
async function start(site: Omit<ServerOptions, 'port'>, asked?: number): Promise<RunningServer> {
  const port = asked ?? defaultPort;
  try {
    return await startServer({ ...site, port });
  } catch (error) {
    if (!isInUse(error)) throw error;
    if (asked !== undefined)
      throw createError(
        `Port ${asked} is in use.`,
        'Stop the program that uses it, or choose another with --port.',
      );
    console.warn(`Port ${port} is in use; using another.`);
    return startServer({ ...site, port: 0 });
  }
}

await run(
  createCommand({
    usage: `npm run serve -- [--port PORT]

Serves the built site and prints its address.

  --port PORT   the port (default: PORT from the environment, else 4321 or, if that is in use, any other)
Exit codes: 2 could not run, or there is no built site.`,
    options: { port: { type: 'string' } },
    run: async (values) => {
      const { out, base } = readBuildSettings();
      const directory = resolve(out);
      if (!existsSync(directory)) {
        throw createError(`${out}/ does not exist.`, 'Run `npm run build` first.');
      }
      const { url } = await start({ directory, base }, parsePort(values.port ?? process.env.PORT));
      console.log(`Help centre at ${url}  (Ctrl C to stop)`);
      return 0;
    },
  }),
);
