import { readContentFiles } from '../../src/checks/content-files.ts';
import { readCheckedFiles } from '../../src/checks/yaml-files.ts';
import type { Flow } from '../../src/guided/flow.ts';
import { flowSchema } from '../../src/guided/schema.ts';

/** Returns the flows of a content directory, sorted by file. */
export const readFlows = (directory: string): Flow[] =>
  readCheckedFiles(directory, readContentFiles(directory).flows, flowSchema);
