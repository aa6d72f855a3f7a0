import { codeExample } from '../../site/codes.ts';
import { findCode } from '../../urls/codes.ts';
import { idPattern } from '../../urls/ids.ts';
import { HelpError, quote } from './help-error.ts';

/** Identifies an article by its id, current or retired, or by the code of its problem. */
export type HelpTarget =
  | { readonly id: string; readonly code?: undefined; readonly flow?: undefined }
  | { readonly id?: undefined; readonly code: string; readonly flow?: undefined };

/** Identifies a page of the troubleshooter by a flow and, optionally, one of its steps; both may be retired. */
export interface FlowTarget {
  readonly flow: string;
  /** Default: the first step. */
  readonly node?: string | undefined;
  readonly id?: undefined;
  readonly code?: undefined;
}

/** The names of an article that a caller passed, not yet checked. */
export interface HelpKey {
  readonly id?: string | undefined;
  readonly code?: string | undefined;
}

/** Returns names unchanged; throws unless exactly one is given. */
export function checkNames<Names extends object>(names: Names): Names {
  const said = Object.entries(names).map(([name, value]) => `${name} is ${quote(value)}`);
  if (Object.values(names).filter((value) => value !== undefined).length === 1) return names;
  throw new HelpError('argument', `${said.join(' and ')}; expected one of them.`);
}

/** Callers without types may pass several names. */
interface LinkKey extends HelpKey {
  readonly flow?: string | undefined;
  readonly node?: string | undefined;
}

/** Returns the target as part of an address; throws if it is malformed. */
export function toPath({ id, code, flow, node }: LinkKey): string {
  checkNames({ id, code, flow });
  if (id !== undefined) return checkId('id', id);
  if (flow !== undefined)
    return `solve/${checkId('flow', flow)}${node === undefined ? '' : `/${checkId('node', node)}`}`;
  const known = findCode(code);
  if (known) return known;
  throw new HelpError('argument', `code is ${quote(code)}; expected one such as ${codeExample}.`);
}

/** Returns a valid id; throws for any other value. */
export function checkId(name: string, value: unknown): string {
  if (typeof value === 'string' && idPattern.test(value)) return value;
  throw new HelpError(
    'argument',
    `${name} is ${quote(value)}; expected lower-case words joined by hyphens, such as check-first.`,
  );
}
