import type { MiddlewareHandler } from 'astro';

/**
 * Parts of Starlight's layout (`Page.astro`, which cannot be overridden) that this site does not use: the attribute for
 * Starlight's colour scheme, the script that stores the state of the sidebar, and the print styles of Starlight's
 * components. Site tests fail if a page contains one of them.
 */
const unusedParts = [
  / data-theme="dark"(?=[^>]*><head>)/,
  /<script type="module" src="[^"]*\/Page\.astro_[^"]*"><\/script>/,
  /<link rel="stylesheet" href="[^"]*\/print\.[^"]*\.css" media="print">/,
];

/** Removes the unused parts from HTML pages, and leaves other responses as they are. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = unusedParts.reduce((text, part) => text.replace(part, ''), await response.text());
  return new Response(html, response);
};
