import * as part from '../not-found/not-found.ts';
import { offerPart } from './part.ts';

offerPart('not-found', part);
