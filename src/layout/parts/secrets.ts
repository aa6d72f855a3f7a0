import * as part from '../../secrets/mask-query.ts';
import { offerPart } from './part.ts';

offerPart('secrets', part);
