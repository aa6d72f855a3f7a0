import { createHash } from 'node:crypto';
import text from '../../app/embed/main.ts?script';
import { links } from '../../urls/site-links.ts';

/** The folder of Astro's hashed files, for which hosts send an immutable `Cache-Control`. */
const folder = '_astro';

const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);

/**
 * The script of embedded pages (src/pages/[folder]/embed.[hash].js.ts). It is a classic script because browsers do not
 * load modules in a sandboxed frame without an origin, and Astro bundles modules only.
 */
export const embedScript = {
  text,
  params: { folder, hash },
  href: links.file(`${folder}/embed.${hash}.js`),
};
