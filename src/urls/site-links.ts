import { createLinks, toEmbedLinks } from './hrefs.ts';

/** The addresses of the site, for the base path and origin of this build. */
export const links = createLinks({
  base: import.meta.env.BASE_URL,
  origin: import.meta.env.SITE,
});

/** The addresses for links in embedded pages. */
export const embedLinks = toEmbedLinks(links);

/** Returns the addresses for links in a page: embedded pages link to embedded pages. */
export const getPageLinks = ({ isEmbedded = false }: { readonly isEmbedded?: boolean }) =>
  isEmbedded ? embedLinks : links;
