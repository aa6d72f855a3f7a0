import type { EvidenceId } from '../../site/support.ts';
import type { CardRule } from '../../i18n/secrets/mask-secrets.ts';

/** A field of the form: an item of evidence, or what happened in the reader's words. */
export type FieldId = EvidenceId | 'what-happened';

interface FieldShape {
  /** One line, several lines, or a checkbox for evidence that cannot be written down. */
  readonly control: 'line' | 'lines' | 'tick';
  readonly cards: CardRule;
}

const line: FieldShape = { control: 'line', cards: 'hide' };
const lines: FieldShape = { control: 'lines', cards: 'hide' };
const tick: FieldShape = { control: 'tick', cards: 'hide' };

/** All fields. */
export const fieldShapes: Readonly<Record<FieldId, FieldShape>> = {
  'transaction-number': { ...line, cards: 'keep' },
  amount: line,
  time: line,
  'payment-method': line,
  'payment-proof': tick,
  screenshot: tick,
  'error-message': lines,
  'account-email': line,
  'recent-transactions': { ...lines, cards: 'keep' },
  'steps-tried': lines,
  'what-happened': lines,
};

/** Maximum length of a field in characters: what support can still read. */
export const fieldLimits = { line: 200, lines: 2000 } as const;

/** Tells whether a name is a field: a page may ask for evidence newer than this script. */
export const isField = (id: string): id is FieldId => Object.keys(fieldShapes).includes(id);

/** Returns the fields of a form: the requested evidence, then those of every case; checkboxes last. */
export function listFields(evidence: readonly string[]): readonly FieldId[] {
  const asked = [
    ...new Set([...evidence.filter(isField), 'steps-tried', 'what-happened'] as const),
  ];
  const isTick = (id: FieldId): boolean => fieldShapes[id].control === 'tick';
  return [...asked.filter((id) => !isTick(id)), ...asked.filter(isTick)];
}

/** The values of a form; for a ticked checkbox any text. */
export type CaseValues = Readonly<Partial<Record<FieldId, string>>>;
