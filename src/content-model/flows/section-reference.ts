/** An article, or a section of it. */
export interface SectionReference {
  readonly id: string;
  readonly section?: string;
}

/**
 * Parses the field `article` of a node.
 *
 * @example
 * parseSectionReference('self-check#account') // => { id: 'self-check', section: 'account' }
 */
export function parseSectionReference(text: string): SectionReference {
  const [id = '', section] = text.split('#', 2);
  return section ? { id, section } : { id };
}
