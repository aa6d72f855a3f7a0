/** Inlined, because it must run before the first paint: theme and text size as the address asks for. */
import { applyAppearance, readAppearance } from './appearance.ts';

applyAppearance(document.documentElement, readAppearance(new URLSearchParams(location.search)));
