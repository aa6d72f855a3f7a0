import { build } from 'esbuild';
import { oldestBrowsers } from '../site/browsers.ts';

const suffix = '?script';

/** Returns a script with everything it imports as one classic script, small and for the oldest browsers. */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    legalComments: 'none',
    // An error is thrown; printed as well, it would be shown twice.
    logLevel: 'silent',
    minify: true,
    // Tables made when a module starts are left out where they are not used (src/i18n/locales.ts).
    pure: ['Object.keys'],
    target: oldestBrowsers.script,
    // The strictness of the types, not of the script: one directive less in thousands of pages.
    tsconfigRaw: '{}',
    write: false,
  });
  const text = outputFiles.map((output) => output.text.trim()).join('');
  if (!/<\/script|<!--/i.test(text)) return text;
  throw new Error(`${file} contains an end tag or a comment of HTML; it cannot be inlined.`);
}

/**
 * A Vite plugin: `import text from './early.ts?script'` gives the text of a bundled script. For scripts that are
 * inlined into pages and hashed into their policy, and for the widget, which is one file under a fixed address;
 * Astro bundles scripts into hashed module files only.
 */
export const scriptText = {
  name: 'script-text',
  enforce: 'pre',
  load: async (id: string): Promise<string | undefined> =>
    id.endsWith(suffix)
      ? `export default ${JSON.stringify(await bundleScript(id.slice(0, -suffix.length)))}`
      : undefined,
} as const;
