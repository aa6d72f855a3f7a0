import { parseScale, parseTheme } from './appearance.ts';
import { embedProtocol, type HostMessage } from './messages.ts';

/** Returns a message of the host with allowed values only; undefined for anything else. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { help, type, mode, theme, scale } = data as Readonly<Record<string, unknown>>;
  if (help !== embedProtocol) return undefined;
  switch (type) {
    case 'connect':
      return { help, type, ...(mode === 'dialog' && { mode }) };
    case 'contact':
      return { help, type };
    case 'configure':
      return { help, type, theme: parseTheme(theme), scale: parseScale(scale) };
    default:
      return undefined;
  }
}
