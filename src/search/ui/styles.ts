import href from './search.css?url';

let loaded: Promise<void> | undefined;

/**
 * Adds the stylesheet of the search to the page, once, and resolves when it has loaded or failed: the search works
 * without it. A plain import would link it from every page, because Astro also collects the styles of scripts
 * that are imported dynamically.
 */
export const loadStyles = (): Promise<void> => (loaded ??= addStylesheet());

const addStylesheet = (): Promise<void> =>
  new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
