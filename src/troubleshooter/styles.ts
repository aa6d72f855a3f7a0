import href from './forms.css?url';

let loaded: Promise<void> | undefined;

/**
 * Adds the stylesheet of forms to the page, once, and resolves when it has loaded or failed: forms work without
 * it. A plain import would link it from every page.
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
