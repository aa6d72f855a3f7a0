/** Imported before anything else: Astro and Vite read the environment when they are loaded. */
import { prepareEnvironment } from './build-environment.ts';

prepareEnvironment();
