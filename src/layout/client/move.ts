/** The script of the page of a retired id, inlined: redirects with section and kept parameters. */
import { keepParameters } from '../../urls/kept-parameters.ts';

const { target = '' } = document.documentElement.dataset;
location.replace(keepParameters(target, location));
