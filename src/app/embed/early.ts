/** Stands inside the page because it must run before the first paint: theme and text size. */
import { applyAppearance, readAppearance } from './appearance.ts';

applyAppearance(document.documentElement, readAppearance(new URLSearchParams(location.search)));
