/**
 * The script of the start page of an embedded help centre. It loads the search when its field takes the focus, and
 * suggestions when the address names the reader's situation (`#context=`). Both scripts are in templates
 * (StartPage.astro), where browsers do not load them: `import()` would add 1 KB for Vite's loader of modules to a page
 * of at most 10 KB.
 */

/** Loads and runs the script in a template; rejects if it does not load. */
const runScript = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-script=${name}]`);
    const script = template && document.importNode(template.content, true).querySelector('script');
    if (!script) throw new Error(`The page has no script "${name}".`);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', reject);
    document.body.append(script);
  });

/**
 * Starts the search when its field takes the focus. If the script does not load, the form opens the search page in another
 * tab, with the query in the fragment.
 */
function watchSearch(box: HTMLElement): void {
  let isLoading = false;
  const start = (): void => {
    isLoading = true;
    runScript('search')
      .catch(() => box.addEventListener('focusin', start, { once: true }))
      .finally(() => {
        isLoading = false;
      });
  };
  box.addEventListener('focusin', start, { once: true });
  box.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Enter waits while the script loads: the search starts with the text in the field.
    if (isLoading) return;
    const { action } = event.target as HTMLFormElement;
    const q = box.querySelector('input')?.value.trim() ?? '';
    window.open(`${action}#q=${encodeURIComponent(q)}`, '_blank', 'noopener');
  });
}

function watchContext(section: HTMLElement): void {
  if (!/[?&#]context=[^&]/.test(location.search + location.hash)) return;
  // Hidden until the suggestions arrive: a list that changes under a reader's finger is worse than a late one.
  section.hidden = true;
  runScript('suggestions').catch(() => {
    section.hidden = false;
  });
}

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box) watchSearch(box);
const section = document.querySelector<HTMLElement>('[data-suggestions]');
if (section) watchContext(section);
