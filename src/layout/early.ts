/**
 * The first script of every page, inlined: runs before the first paint and before the page requests anything. The Content
 * Security Policy contains its hash.
 */
import { moveQuery } from '../urls/carried-query.ts';
import { schemeKey } from '../urls/storage-keys.ts';
import { retryFailedFiles } from './retry-files.ts';

const root = document.documentElement;

// Styles show what needs scripts only with the class `js`.
root.classList.add('js');
try {
  const scheme = localStorage.getItem(schemeKey);
  if (scheme) root.dataset.scheme = scheme;
} catch {
  // Browsers may deny access to the storage; then the scheme of the system applies.
}
const moved = moveQuery(location.href);
if (moved !== undefined) history.replaceState(history.state, '', moved);
retryFailedFiles();

/** Loads a page of an earlier build again: its script no longer exists. Not if the reader has typed something. */
async function leaveOldBuild(script: string): Promise<void> {
  const response = await fetch(location.pathname, { cache: 'no-cache' });
  const isOld = response.ok && !(await response.text()).includes(script);
  const typed = 'input:focus,input[type=search]:not(:placeholder-shown)';
  if (isOld && !document.querySelector(typed)) location.reload();
}

// The second try of the page's script has failed.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || !('page' in target.dataset)) return;
    const [src = '', query] = (target.getAttribute('src') ?? '').split('?');
    if (query === undefined) return;
    root.className = 'failed';
    leaveOldBuild(src).catch(() => undefined);
  },
  true,
);
