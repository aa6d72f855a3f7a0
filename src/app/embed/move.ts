/**
 * The script of the page of a retired id, inlined: redirects with parameters and section. This page is the
 * referrer of the next one, so the host's origin is passed on as a parameter.
 */
import { findHostOrigin } from './host-origin.ts';

const { target = '' } = document.documentElement.dataset;
const parameters = new URLSearchParams(location.search);
const origin =
  window.parent === window ? undefined : findHostOrigin(parameters.get('host'), document.referrer);
if (origin) parameters.set('host', origin);
// Embedded articles do not show the reader's query, and the next request must not contain it.
parameters.delete('q');
const search = parameters.toString();
location.replace(target + (search && `?${search}`) + location.hash);
