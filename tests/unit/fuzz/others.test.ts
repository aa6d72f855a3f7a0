import { fuzzAreas } from '../../fuzz/areas.ts';
import { conservationArea } from '../../fuzz/conservation/conservation.ts';
import { testAreas } from '../../support/fuzz.ts';

testAreas(fuzzAreas.filter((area) => area !== conservationArea));
