import { readContent, type Content } from './content.ts';
import { compareFindings, type Finding } from './finding.ts';
import { rules } from './rules/index.ts';

/**
 * Returns everything that is wrong with the content of a directory, sorted by file and line. All rules
 * run, whatever the others find.
 */
export const checkContent = (directory: string): Finding[] => checkParsed(readContent(directory));

/** Returns the same for content that has been read. */
export const checkParsed = (content: Content): Finding[] =>
  Object.values(rules)
    .flatMap((rule) => rule(content))
    .sort(compareFindings);
