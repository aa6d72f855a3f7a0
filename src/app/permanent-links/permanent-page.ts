/**
 * The script of every page under `/go/`, inlined by write-permanent-pages.ts. It is the same on all of them,
 * because it reads the targets from the links on the page.
 */
import { leadOnTo, readTargets } from './permanent-link.ts';

leadOnTo(readTargets(document));
