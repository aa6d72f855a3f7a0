import type { AstroIntegration } from 'astro';
import { createError } from '../content-model/hinted-error.ts';

/** Name of the integration that our build command adds. */
export const afterBuildName = 'help-after-build';

/**
 * Returns the integration that depends on Astro's command. It tells pages whether the dev server renders them
 * (src/content-model/dev-server.ts), and refuses `astro build`, which would make pages in any environment, without
 * search, PDFs and rules for hosts, and verify nothing.
 */
export const createCommandIntegration = (): AstroIntegration => ({
  name: 'help-command',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      const isOurs = config.integrations.some(({ name }) => name === afterBuildName);
      if (command === 'build' && !isOurs) {
        throw createError('`astro build` makes only a part of the site.', 'Run `npm run build`.');
      }
      updateConfig({ vite: { define: { 'import.meta.env.DEV_SERVER': command === 'dev' } } });
    },
  },
});
