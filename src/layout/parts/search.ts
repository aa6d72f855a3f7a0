import * as part from '../../search/ui/index.ts';
import { offerPart } from './part.ts';

offerPart('search', part);
