/**
 * The script of the page of a retired id, inlined: redirects with parameters and section. This page is the
 * referrer of the next one, so the host's origin is passed on as a parameter.
 */
import { carryQuery } from '../../urls/carried-query.ts';
import { findHostOrigin } from './host-origin.ts';

const { target = '' } = document.documentElement.dataset;
const parameters = new URLSearchParams(location.search);
const origin =
  window.parent === window ? undefined : findHostOrigin(parameters.get('host'), document.referrer);
if (origin) parameters.set('host', origin);
const hash = carryQuery(parameters.get('q'), location.hash);
parameters.delete('q');
const search = parameters.toString();
location.replace(target + (search && `?${search}`) + hash);
