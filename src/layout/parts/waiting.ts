import * as part from '../../troubleshooter/waiting/start-waiting.ts';
import { offerPart } from './part.ts';

offerPart('waiting', part);
