const loading = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet to the page, once, and resolves when it has loaded or failed: what it is for works without it.
 * Scripts that are loaded on demand import their styles as `…?url` and add them here, because a plain import would
 * link them from every page: Astro also collects the styles of scripts that are imported dynamically.
 */
export function addStylesheet(href: string): Promise<void> {
  const known = loading.get(href) ?? link(href);
  loading.set(href, known);
  return known;
}

const link = (href: string): Promise<void> =>
  new Promise((done) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = href;
    element.addEventListener('load', () => done());
    element.addEventListener('error', () => done());
    document.head.append(element);
  });
