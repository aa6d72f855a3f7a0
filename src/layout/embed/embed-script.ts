import { createHash } from 'node:crypto';
import text from '../../app/embed/main.ts?script';
import { links } from '../../urls/site-links.ts';

/** Where Astro's own hashed files are: hosts already let browsers keep them for good. */
const folder = '_astro';

const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);

/**
 * The script of embedded pages (src/pages/[folder]/embed.[hash].js.ts). A classic one: browsers refuse modules to a
 * frame in a sandbox without an origin, and Astro makes nothing but modules.
 */
export const embedScript = {
  text,
  params: { folder, hash },
  href: links.file(`${folder}/embed.${hash}.js`),
};
