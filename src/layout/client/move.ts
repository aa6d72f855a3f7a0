/** The script of the page of a retired id, inlined: redirects with section, query and kept parameters. */
import { carryQuery } from '../../urls/carried-query.ts';
import { keepParameters } from '../../urls/kept-parameters.ts';

const { search, hash } = location;
const { target = '' } = document.documentElement.dataset;
const query = new URLSearchParams(search).get('q');
location.replace(keepParameters(target, search) + carryQuery(query, hash));
