import type { EvidenceId } from '../../site/support.ts';
import type { CardRule } from './mask-secrets.ts';

/** A field of the form: what an article asks for, and what happened in the reader's words. */
export type FieldId = EvidenceId | 'what-happened';

interface FieldShape {
  /** A line, several, or a box to tick for what cannot be written down. */
  readonly control: 'line' | 'lines' | 'tick';
  readonly cards: CardRule;
}

const line: FieldShape = { control: 'line', cards: 'hide' };
const lines: FieldShape = { control: 'lines', cards: 'hide' };
const tick: FieldShape = { control: 'tick', cards: 'hide' };

/** Every field there is. */
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

/** Most characters a field takes: what support can still read. */
export const fieldLimits = { line: 200, lines: 2000 } as const;

/** Tells whether a name is a field's: what an article asks for may be newer than this script. */
export const isField = (id: string): id is FieldId => Object.keys(fieldShapes).includes(id);

/** Returns the fields of a form in order: what is asked for, then what every case needs, boxes last. */
export function listFields(evidence: readonly string[]): readonly FieldId[] {
  const asked = [
    ...new Set([...evidence.filter(isField), 'steps-tried', 'what-happened'] as const),
  ];
  const isTick = (id: FieldId): boolean => fieldShapes[id].control === 'tick';
  return [...asked.filter((id) => !isTick(id)), ...asked.filter(isTick)];
}

/** What a reader has entered; a ticked box is any text. */
export type CaseValues = Readonly<Partial<Record<FieldId, string>>>;
