import * as part from '../../troubleshooter/case/start-case.ts';
import { offerPart } from './part.ts';

offerPart('case', part);
