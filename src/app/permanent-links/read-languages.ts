import type { ReaderLanguages } from '../../urls/resolve-locale.ts';
import { localeKey } from '../../urls/storage-keys.ts';

/** Returns the reader's languages: the stored choice, and those of the browser. */
export function readLanguages(): ReaderLanguages {
  // Some WebViews have no list.
  const browser = (navigator.languages as readonly string[] | undefined) ?? [navigator.language];
  try {
    return { stored: localStorage.getItem(localeKey), browser };
  } catch {
    // Storage is blocked: only the browser's languages are known.
    return { stored: null, browser };
  }
}
