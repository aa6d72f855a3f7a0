import { createLinks } from './hrefs.ts';

/** The site's addresses, for the base path and origin of this build. */
export const links = createLinks({
  base: import.meta.env.BASE_URL,
  origin: import.meta.env.SITE,
});
