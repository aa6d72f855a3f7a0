import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { bundleScript, scriptOptions } from '../../../export/bundle.ts';
import { inlineStyles } from './inline-styles.ts';

const source = resolve(import.meta.dirname, '..');

/** Folder of the panel's files below `/widget/`; their names hold a hash of their content. */
const assets = 'assets';

/**
 * Writes the widget's script, `/widget/v1.js`, and what it loads when its panel is first opened. Throws where a
 * script cannot be bundled.
 */
export async function writeWidget({ base, links, origin, write }: BuiltSite): Promise<void> {
  const folder = links.widget().replace(/[^/]*$/, '');
  const panel = await bundlePanel();
  for (const [name, contents] of panel) write(`${folder}${assets}/${name}`, contents);
  const script = await bundleScript(join(source, 'v1.ts'), {
    plugins: [inlineStyles],
    define: {
      HELP_SITE: JSON.stringify(origin + base),
      HELP_PANEL: JSON.stringify(findPanel([...panel.keys()])),
    },
  });
  write(links.widget(), script);
}

/** Returns the panel's modules by name; the search is one that loads when its field takes the focus. */
async function bundlePanel(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    ...scriptOptions,
    entryPoints: { panel: join(source, 'panel/index.ts') },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    plugins: [inlineStyles],
    outdir: assets,
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

function findPanel(names: readonly string[]): string {
  const name = names.find((candidate) => candidate.startsWith('panel-'));
  if (name !== undefined) return name;
  throw new Error(`The bundler gave ${names.join(', ')}; expected a file called panel-….js.`);
}
