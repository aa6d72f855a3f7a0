import { accountSynonyms } from './vocabulary/account.ts';
import { helpSynonyms } from './vocabulary/help.ts';
import { parcelSynonyms } from './vocabulary/parcel.ts';

/** The words that readers of this site use, in groups of one meaning. */
export const synonymGroups = { ...parcelSynonyms, ...accountSynonyms, ...helpSynonyms } as const;
