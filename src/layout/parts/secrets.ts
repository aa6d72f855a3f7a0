import * as part from '../../i18n/secrets/mask-query.ts';
import { offerPart } from './part.ts';

offerPart('secrets', part);
