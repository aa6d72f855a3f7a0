import * as part from '../../troubleshooter/notices/client/notices.ts';
import { offerPart } from './part.ts';

offerPart('notices', part);
