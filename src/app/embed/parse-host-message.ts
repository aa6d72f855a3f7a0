import { parseScale, parseTheme } from './appearance.ts';
import { embedProtocol, type HostMessage } from './messages.ts';

/** Returns a message of the host with nothing in it but what is allowed; undefined for anything else. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { help, type, theme, scale } = data as Readonly<Record<string, unknown>>;
  if (help !== embedProtocol) return undefined;
  if (type === 'connect') return { help, type };
  if (type !== 'configure') return undefined;
  return { help, type, theme: parseTheme(theme), scale: parseScale(scale) };
}
