import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBuildSettings } from '../content-model/build-settings.ts';
import { createCommand, refuse } from './command.ts';
import { run } from './run.ts';
import { startServer, type RunningServer, type ServerOptions } from './static-server.ts';

const defaultPort = 4321;

async function startOnFreePort(options: ServerOptions): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.warn(`Port ${options.port} is in use; using another.`);
    return startServer({ ...options, port: 0 });
  }
}

await run(
  createCommand({
    usage: `npm run serve -- [--port PORT]

Serves the built site and prints its address.

  --port PORT   the port (default: PORT from the environment, else 4321); another one if it is in use
Exit codes: 2 could not run, or there is no built site.`,
    options: { port: { type: 'string' } },
    run: async (values) => {
      const { out, base } = readBuildSettings();
      const directory = resolve(out);
      if (!existsSync(directory)) {
        return refuse(`${out}/ does not exist.\n→ Run \`npm run build\` first.`);
      }
      const port = Number(values.port ?? process.env.PORT ?? defaultPort);
      const { url } = await startOnFreePort({ directory, base, port });
      console.log(`Help centre at ${url}  (Ctrl C to stop)`);
      return 0;
    },
  }),
);
