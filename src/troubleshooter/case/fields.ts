import { evidenceKinds, type Evidence, type EvidenceShape } from '../../product/evidence.ts';
import { evidence } from '../../site/support.ts';
import type { CardRule } from '../../secrets/mask-secrets.ts';

/** The field of every form in which readers say what happened in their own words. */
export const storyField = 'what-happened';

/** The evidence of the site by id: a page may name items that this build does not have. */
const items: ReadonlyMap<string, Evidence> = new Map(Object.entries(evidence));

/** Returns the item of evidence that a field asks for; undefined for `storyField` and unknown ids. */
export const findEvidence = (id: string): Evidence | undefined => items.get(id);

/** Returns the ids of all evidence of the site. */
export const listAllFields = (): readonly string[] => [...items.keys()];

/** Tells whether a name is a field: a page may ask for evidence newer than this script. */
export const isField = (id: string): boolean => id === storyField || items.has(id);

/** Returns how a field is shown. */
export const getShape = (id: string): EvidenceShape =>
  evidenceKinds[findEvidence(id)?.kind ?? 'long-text'];

/** Tells whether a field is a checkbox for evidence that cannot be written down. */
export const isTick = (id: string): boolean => getShape(id).control === 'tick';

/** Returns how card numbers in a field are treated. */
export const getCardRule = (id: string): CardRule => (getShape(id).keepsNumbers ? 'keep' : 'hide');

/** Maximum length of a field in characters: what support can still read. */
export const fieldLimits = { line: 200, lines: 2000 } as const;

/** Returns the fields of a form: the requested evidence, then those of every case; checkboxes last. */
export function listFields(requested: readonly string[]): readonly string[] {
  const always = [...items].flatMap(([id, { isAlwaysAsked }]) => (isAlwaysAsked ? [id] : []));
  const asked = [...new Set([...requested.filter((id) => items.has(id)), ...always, storyField])];
  return [...asked.filter((id) => !isTick(id)), ...asked.filter(isTick)];
}

/** The values of a form by field; for a ticked checkbox any text. */
export type CaseValues = Readonly<Record<string, string>>;
