import { maskSecrets } from './mask-secrets.ts';

/** Returns the query of a search without secrets; empty if nothing else is in it. */
export function maskQuery(query: string): string {
  const { text, hidden } = maskSecrets(query, 'hide');
  const isOnlySecret = hidden.length > 0 && !/\p{L}/u.test(text);
  return isOnlySecret ? '' : text;
}
