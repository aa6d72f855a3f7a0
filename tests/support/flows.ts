import { readContentFiles } from '../../src/content-model/reading/content-files.ts';
import { readCheckedFiles } from '../../src/content-model/reading/yaml-files.ts';
import type { Flow } from '../../src/content-model/flows/flow.ts';
import { flowSchema } from '../../src/content-model/flows/schema.ts';

/** Returns the flows of a content directory, sorted by file. */
export const readFlows = (directory: string): Flow[] =>
  readCheckedFiles(directory, readContentFiles(directory).flows, flowSchema);
