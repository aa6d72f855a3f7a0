import { createHash } from 'node:crypto';
import { build, type BuildOptions } from 'esbuild';
import { bundle, type Targets } from 'lightningcss';
import { oldestBrowsers } from '../site/browsers.ts';

/**
 * Scripts and styles that are sent to browsers beside Astro's own. esbuild for scripts; for styles the
 * tool that Vite uses for the site's, because esbuild leaves `light-dark()` as it is.
 */

/** Lightning CSS writes a version into the third byte. */
const targets: Targets = Object.fromEntries(
  Object.entries(oldestBrowsers.styles).map(([name, version]) => [name, version << 16]),
);

/** What all scripts have in common: whole, small, and for the oldest browsers. */
export const scriptOptions = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  // What is wrong is thrown; printed as well, it would be said twice.
  logLevel: 'silent',
  minify: true,
  target: oldestBrowsers.script,
  write: false,
} as const satisfies BuildOptions;

/** Returns a script with everything it imports, to be run as a classic script. */
export async function bundleScript(
  file: string,
  options: Pick<BuildOptions, 'define' | 'plugins'> = {},
): Promise<string> {
  const { outputFiles } = await build({
    ...scriptOptions,
    ...options,
    entryPoints: [file],
    format: 'iife',
  });
  return outputFiles.map(({ text }) => text.trimEnd()).join('');
}

/** Returns a stylesheet with everything it imports, minified. */
export const bundleStyles = (file: string): string =>
  Buffer.from(bundle({ filename: file, minify: true, targets }).code).toString();

/**
 * Returns a file name that changes with the content, so that browsers may keep the file for good.
 *
 * @example
 * nameByContent('embed', 'js', 'alert(1)') // => 'embed.<ten hexadecimal digits>.js'
 */
export function nameByContent(name: string, extension: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `${name}.${hash}.${extension}`;
}
