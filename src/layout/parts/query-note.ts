import * as part from '../client/query-note.ts';
import { offerPart } from './part.ts';

offerPart('query-note', part);
