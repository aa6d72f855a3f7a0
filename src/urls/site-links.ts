import { createLinks, toEmbedLinks } from './hrefs.ts';

/** The site's addresses, for the base path and origin of this build. */
export const links = createLinks({
  base: import.meta.env.BASE_URL,
  origin: import.meta.env.SITE,
});

/** The addresses that embedded pages lead to. */
export const embedLinks = toEmbedLinks(links);

/** Returns the addresses that a page's own links use: an embedded page leads to embedded pages. */
export const getPageLinks = ({ isEmbedded = false }: { readonly isEmbedded?: boolean }) =>
  isEmbedded ? embedLinks : links;
