import type { BuiltSite } from '../../../content-model/built-site/open-site.ts';
import { EngineMissing } from '../../pdf/engine.ts';
import { openSharp } from '../rasteriser.ts';
import { createIconDrawer } from './draw-icons.ts';
import { formatIco } from './format-ico.ts';
import { formatManifest } from './format-manifest.ts';
import { icons, markFile, oldIcon } from './icons.ts';

async function writeIcons({ links, readPage, write }: BuiltSite): Promise<void> {
  const mark = Buffer.from(readPage(links.file(markFile)));
  const drawer = await createIconDrawer(mark, await openSharp());
  for (const icon of icons) write(links.file(icon.file), await drawer.draw(icon));
  const { file, size } = oldIcon;
  write(links.file(file), formatIco(size, await drawer.readPixels(size)));
}

/**
 * Writes the icons of a built site, made of its mark, and the manifest of each language. Where this platform
 * cannot draw, one line says so; pages name the mark itself, too.
 */
export async function exportIcons(
  site: BuiltSite,
  warn: (message: string) => void = console.warn,
): Promise<void> {
  const { catalogue, links, write } = site;
  for (const locale of catalogue.locales) {
    write(links.manifest(locale), formatManifest(locale, links));
  }
  try {
    await writeIcons(site);
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error;
    warn(`No icons: ${error.message}`);
  }
}
