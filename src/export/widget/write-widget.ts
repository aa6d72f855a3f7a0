import { basename, join, resolve } from 'node:path';
import { build, type BuildOptions, type OutputFile } from 'esbuild';
import type { BuiltSite } from '../../built/open-site.ts';
import { inlineStyles } from './inline-styles.ts';

const source = resolve(import.meta.dirname, '../../widget');

/** Folder of the panel's files below `/widget/`; their names hold a hash of their content. */
const assets = 'assets';

/**
 * Writes the widget's script, `/widget/v1.js`, and what it loads when its panel is first opened. Returns the
 * bytes of each file by its name below `/widget/`.
 */
export async function writeWidget(site: BuiltSite): Promise<ReadonlyMap<string, Uint8Array>> {
  const panel = await bundlePanel();
  const entry = panel.find(({ path }) => basename(path).startsWith('panel-'));
  if (!entry) throw new Error('The bundler gave no panel; expected a file called panel-….js.');
  const script = await bundleScript({
    HELP_SITE: `${site.origin}${site.base}`,
    HELP_PANEL: basename(entry.path),
  });
  const files = new Map<string, Uint8Array>([
    ['v1.js', script.contents],
    ...panel.map(({ path, contents }): [string, Uint8Array] => [
      `${assets}/${basename(path)}`,
      contents,
    ]),
  ]);
  const folder = site.links.widget().replace(/[^/]*$/, '');
  for (const [name, contents] of files) site.write(folder + name, contents);
  return files;
}

/** `target`: what browsers of 2020 read, as the site's own scripts. */
const shared = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [inlineStyles],
  outdir: join(source, assets),
} as const satisfies BuildOptions;

/** The panel as modules; the search is one that loads by itself when the field takes the focus. */
async function bundlePanel(): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: { panel: join(source, 'panel/index.ts') },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
  });
  return outputFiles;
}

/** One classic script, which any page can load. */
async function bundleScript(constants: Readonly<Record<string, string>>): Promise<OutputFile> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [join(source, 'v1.ts')],
    format: 'iife',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The bundler gave no script for the widget.');
  return script;
}
