/** Runs inline before the first paint of an embedded page: applies theme and text size from the address. */
import { applyAppearance, readAppearance } from '../../app/embed/appearance.ts';
import { retryFailedFiles } from '../retry-files.ts';

applyAppearance(document.documentElement, readAppearance(new URLSearchParams(location.search)));
retryFailedFiles();
