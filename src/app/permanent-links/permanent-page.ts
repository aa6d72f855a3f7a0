/**
 * The script of every page under `/go/`, inlined by src/layout/PermanentPage.astro: the same text on all of them,
 * because what differs is read from the page's own links.
 */
import { leadOnTo, readTargets } from './permanent-link.ts';

leadOnTo(readTargets(document));
