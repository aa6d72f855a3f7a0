import href from './search.css?url';

let loaded: Promise<void> | undefined;

/**
 * Adds the styles of the search to the page, once, and resolves when they are there or cannot be had:
 * the search works without them. Imported as a plain stylesheet they would be linked from every page,
 * because Astro collects the styles of scripts that a page may load later, too.
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
