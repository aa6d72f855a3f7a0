import { ofLanguages } from './of-languages.ts';

/** How long texts of articles may be in each language of the site. */
export const lengths = ofLanguages('lengths');
