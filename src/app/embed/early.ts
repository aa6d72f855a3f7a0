/** Applies theme and text size from the address. Inlined, because it must run before the first paint. */
import { applyAppearance, readAppearance } from './appearance.ts';

applyAppearance(document.documentElement, readAppearance(new URLSearchParams(location.search)));
