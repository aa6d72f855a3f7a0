/**
 * The first script of every page, inlined: runs before the first paint and before the page requests anything. The Content
 * Security Policy contains its hash. Browsers may deny access to the storage; then the defaults apply.
 */
import { moveQuery } from '../../urls/carried-query.ts';
import { schemeKey } from '../../urls/storage-keys.ts';

const root = document.documentElement;
// Styles can tell that scripts run.
root.classList.add('js');
try {
  const scheme = localStorage.getItem(schemeKey);
  if (scheme) root.dataset.scheme = scheme;
} catch {
  // Storage is blocked.
}
const moved = moveQuery(location.href);
if (moved !== undefined) history.replaceState(history.state, '', moved);
