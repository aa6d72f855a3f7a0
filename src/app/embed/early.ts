/**
 * Applies theme and text size from the address, and removes the reader's query from it: embedded articles do not show it,
 * and the next request must not contain it. Inlined, because it must run before the first paint and the first request.
 */
import { readFragment } from '../../urls/carried-query.ts';
import { applyAppearance, readAppearance } from './appearance.ts';

const url = new URL(location.href);
applyAppearance(document.documentElement, readAppearance(url.searchParams));
const carried = readFragment(url.hash);
if (url.searchParams.has('q') || carried.has('q')) {
  url.searchParams.delete('q');
  if (carried.has('q')) url.hash = carried.get('section') ?? '';
  history.replaceState(history.state, '', url.href);
}
