import { conservationArea } from '../../fuzz/conservation/conservation.ts';
import { testAreas } from '../../support/fuzz.ts';

// By itself, because it takes as long as all others: files run side by side.
testAreas([conservationArea]);
