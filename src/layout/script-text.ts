import { build } from 'esbuild';
import { oldestBrowsers } from './oldest-browsers.ts';
import { publishedLanguagePartsForEsbuild } from './published-languages.ts';

const suffix = '?script';

/** Bundles a script with its imports into one minified classic script for the oldest supported browsers. */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    charset: 'utf8',
    format: 'iife',
    legalComments: 'none',
    // Errors are thrown; printing them would show them twice.
    logLevel: 'silent',
    minify: true,
    plugins: [publishedLanguagePartsForEsbuild],
    target: oldestBrowsers.script,
    // Without the project's options, esbuild adds no "use strict", which would be repeated in thousands of pages.
    tsconfigRaw: '{}',
    write: false,
  });
  const text = outputFiles.map((output) => output.text.trim()).join('');
  if (!/<\/script|<!--/i.test(text)) return text;
  throw new Error(
    `${file} contains an end tag or a comment of HTML; it cannot be an inline script.`,
  );
}

/**
 * A Vite plugin: `import text from './early.ts?script'` returns the text of a bundled script. It is for inline scripts,
 * whose hash is in the policy, and for the widget, which is one file with a fixed address. Astro bundles scripts into
 * hashed module files only.
 */
export const scriptText = {
  name: 'script-text',
  enforce: 'pre',
  load: async (id: string): Promise<string | undefined> =>
    id.endsWith(suffix)
      ? `export default ${JSON.stringify(await bundleScript(id.slice(0, -suffix.length)))}`
      : undefined,
} as const;
