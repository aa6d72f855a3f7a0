import type { AstroIntegration } from 'astro';
import { onAnnouncements } from '../content-model/built-site/announce-data.ts';
import { createError } from '../content-model/hinted-error.ts';

/** Name of the integration that our build command adds. */
export const afterBuildName = 'help-after-build';

/**
 * Returns the integration that depends on Astro's command. It tells pages whether the dev server renders them
 * (src/content-model/dev-server.ts), and refuses `astro build`, which would make pages in any environment, without
 * search, PDFs and rules for hosts, and verify nothing.
 */
export function createCommandIntegration(): AstroIntegration {
  const dev = createOverlay();
  return {
    name: 'help-command',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const isOurs = config.integrations.some(({ name }) => name === afterBuildName);
        if (command === 'build' && !isOurs) {
          throw createError('`astro build` makes only a part of the site.', 'Run `npm run build`.');
        }
        if (command === 'dev') onAnnouncements({ mistakes: (text) => dev.show(text) });
        updateConfig({ vite: { define: { 'import.meta.env.DEV_SERVER': command === 'dev' } } });
      },
      'astro:server:setup': ({ server }) => dev.connect(server.ws),
    },
  };
}

type Socket = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server']['ws'];

/** Returns what shows mistakes of content over the pages of the dev server, with the overlay of Vite. */
function createOverlay() {
  let message = '';
  let socket: Socket | undefined;
  const send = (): void => {
    if (message) socket?.send({ type: 'error', err: { message, stack: '' } });
  };
  return {
    show: (text: string): void => {
      // The overlay goes with a new page.
      if (message && !text) socket?.send({ type: 'full-reload' });
      message = text;
      send();
    },
    connect: (ws: Socket): void => {
      socket = ws;
      ws.on('connection', send);
    },
  };
}
