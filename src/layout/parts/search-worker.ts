import * as part from '../../search/ui/respond.ts';
import { answerMessages } from '../../search/ui/worker.ts';
import { offerPart } from './part.ts';

if ('document' in globalThis) offerPart('search-worker', part);
else answerMessages();
