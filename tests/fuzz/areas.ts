import type { FuzzArea } from './area.ts';
import { clientArea } from './client.ts';
import { conservationArea, wildTextArea } from './conservation/conservation.ts';
import { contentArea } from './content.ts';
import { importArea } from './import/import.ts';
import { messageArea } from './messages.ts';
import { parserArea, searchArea } from './parsers.ts';
import { pictureArea } from './pictures.ts';
import { requestArea } from './requests.ts';

/** Everything that is tried with random input. */
export const fuzzAreas: readonly FuzzArea[] = [
  contentArea,
  importArea,
  conservationArea,
  wildTextArea,
  parserArea,
  searchArea,
  messageArea,
  clientArea,
  pictureArea,
  requestArea,
];
