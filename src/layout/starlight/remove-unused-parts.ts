import type { MiddlewareHandler } from 'astro';

/**
 * What Starlight's layout (`Page.astro`, which has no override) writes into every page and this site has no
 * use for: the attribute of its own colour scheme, the script that keeps the state of its sidebar, and the
 * print styles of its own components. Site tests fail where one of them is in a page.
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
