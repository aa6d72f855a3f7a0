/**
 * Stands inside the page of a retired id and leads on, parameters and section included. The next page sees
 * this one as its referrer, so the host's origin goes along by name.
 */
import { findHostOrigin } from './host-origin.ts';

const { target = '' } = document.documentElement.dataset;
const parameters = new URLSearchParams(location.search);
const origin =
  window.parent === window ? undefined : findHostOrigin(parameters.get('host'), document.referrer);
if (origin) parameters.set('host', origin);
const search = parameters.toString();
location.replace(target + (search && `?${search}`) + location.hash);
