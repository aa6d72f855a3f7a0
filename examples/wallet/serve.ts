/** `npm run example`: serves the built help centre and the wallet, each on a port of its own. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBuildSettings } from '../../src/content-model/build-settings.ts';
import { run } from '../../src/cli/run.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { startWallet } from './start-wallet.ts';

await run(async () => {
  const { out, base } = readBuildSettings();
  const directory = resolve(out);
  if (!existsSync(directory)) {
    console.error(`${out}/ does not exist.\n→ Run \`npm run build\` first.`);
    return 1;
  }
  const help = await startServer({ directory, base, port: 0 });
  const wallet = await startWallet(help.url, 0);
  console.log(`Help centre at ${help.url}\nWallet at      ${wallet.url}  (Ctrl C to stop)`);
  return 0;
});
