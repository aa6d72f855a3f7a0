/**
 * The script of every page under `/go/`, inlined by write-permanent-pages.ts. It is the same on all of them,
 * because it reads the targets from the links on the page.
 */
import { findRedirectTarget, type Targets } from '../../urls/redirect-target.ts';
import { readLanguages } from './read-languages.ts';

const links = [...document.querySelectorAll<HTMLElement>('#go a')];
const targets = Object.fromEntries(
  links.map((link) => [link.dataset.locale, link.getAttribute('href')]),
) as Targets;
const address = findRedirectTarget(targets, location, readLanguages());
// Without a history entry for this page.
if (address) location.replace(address);
