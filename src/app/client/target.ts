import { idPattern } from '../../urls/ids.ts';
import { HelpError, quote } from './help-error.ts';

/** What names an article: its id (a retired one will do) or the code of its problem. */
export type HelpTarget =
  | { readonly id: string; readonly code?: undefined; readonly flow?: undefined }
  | { readonly id?: undefined; readonly code: string; readonly flow?: undefined };

/** What names a page of guided troubleshooting: a flow, and perhaps one of its steps; retired ones will do. */
export interface FlowTarget {
  readonly flow: string;
  /** Missing: its first step. */
  readonly node?: string | undefined;
  readonly id?: undefined;
  readonly code?: undefined;
}

/** What a caller passed as the name of an article, not looked at yet. */
export interface HelpKey {
  readonly id?: string | undefined;
  readonly code?: string | undefined;
}

/** Returns a code as it is published, or undefined where the text cannot be one: `wdr101` is `WDR-101`. */
export function findCode(text: unknown): string | undefined {
  const [, letters, digits] = /^([A-Z]{3})-?(\d{3})$/i.exec(String(text)) ?? [];
  return letters && `${letters.toUpperCase()}-${digits ?? ''}`;
}

/** Returns names as they are; throws where there is not exactly one. */
export function checkNames<Names extends object>(names: Names): Names {
  const said = Object.entries(names).map(([name, value]) => `${name} is ${quote(value)}`);
  if (Object.values(names).filter((value) => value !== undefined).length === 1) return names;
  throw new HelpError('argument', `${said.join(' and ')}; expected one of them.`);
}

/** A caller without types may have passed several names. */
interface LinkKey extends HelpKey {
  readonly flow?: string | undefined;
  readonly node?: string | undefined;
}

/** Returns the target as part of an address; throws where it is malformed. */
export function toPath({ id, code, flow, node }: LinkKey): string {
  checkNames({ id, code, flow });
  if (id !== undefined) return checkId('id', id);
  if (flow !== undefined)
    return `solve/${checkId('flow', flow)}${node === undefined ? '' : `/${checkId('node', node)}`}`;
  const known = findCode(code);
  if (known) return known;
  throw new HelpError('argument', `code is ${quote(code)}; expected one such as WDR-101.`);
}

/** Returns an id that has the shape of one; throws where it does not. */
export function checkId(name: string, value: unknown): string {
  if (typeof value === 'string' && idPattern.test(value)) return value;
  throw new HelpError(
    'argument',
    `${name} is ${quote(value)}; expected lower-case words joined by hyphens, such as check-first.`,
  );
}
