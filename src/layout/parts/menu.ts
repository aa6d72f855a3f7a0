import * as part from '../client/menu.ts';
import { offerPart } from './part.ts';

offerPart('menu', part);
