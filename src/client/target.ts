import { idPattern } from '../links/ids.ts';
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

/** Returns a target as it is; throws where it has no name or two. */
export function checkTarget({ id, code }: HelpKey): HelpKey {
  if ((id === undefined) !== (code === undefined)) return { id, code };
  throw new HelpError(
    'argument',
    `id is ${quote(id)} and code is ${quote(code)}; expected one of the two.`,
  );
}

/** Returns what stands for the target in an address; throws where it does not have the shape of one. */
export const toPath = (target: HelpTarget | FlowTarget): string =>
  target.flow === undefined ? toArticlePath(target) : toFlowPath(target);

/** A caller without types may have passed other names, too. */
interface FlowKey extends HelpKey {
  readonly flow: string;
  readonly node?: string | undefined;
}

function toFlowPath({ flow, node, id, code }: FlowKey): string {
  if (id !== undefined || code !== undefined)
    throw new HelpError(
      'argument',
      `flow is ${quote(flow)}, id is ${quote(id)} and code is ${quote(code)}; expected one of the three.`,
    );
  const step = node === undefined ? '' : `/${checkId('node', node)}`;
  return `solve/${checkId('flow', flow)}${step}`;
}

function toArticlePath(target: HelpTarget): string {
  const { id, code } = checkTarget(target);
  if (id !== undefined) return checkId('id', id);
  const known = findCode(code);
  if (known) return known;
  throw new HelpError(
    'argument',
    `code is ${quote(code)}; expected three letters and three digits, such as WDR-101.`,
  );
}

/** Returns an id that has the shape of one; throws where it does not. */
export function checkId(name: string, value: unknown): string {
  if (typeof value === 'string' && idPattern.test(value)) return value;
  throw new HelpError(
    'argument',
    `${name} is ${quote(value)}; expected lower-case words joined by hyphens, such as check-first.`,
  );
}
